package cn.jiangxin.registry.fact;

import cn.jiangxin.studio.Member;
import cn.jiangxin.studio.Members;
import cn.jiangxin.studio.Project;
import cn.jiangxin.studio.Projects;
import cn.jiangxin.studio.Recognition;
import cn.jiangxin.studio.Recognitions;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What of a studio a reported fact may be about. */
@Singleton
public class FactSubjects {

  private final Projects projects;
  private final PatentClaims claims;
  private final Members members;
  private final Recognitions recognitions;

  FactSubjects(Projects projects, PatentClaims claims, Members members, Recognitions recognitions) {
    this.projects = projects;
    this.claims = claims;
    this.members = members;
    this.recognitions = recognitions;
  }

  /** Codes of what the field may name: boosted projects, patent claims or both. */
  public List<String> codes(long studioId, FactField field) {
    return switch (field.name()) {
      case "project" -> projects(studioId).toList();
      case "claim" -> claims(studioId).toList();
      default -> Stream.concat(projects(studioId), claims(studioId)).toList();
    };
  }

  private Stream<String> projects(long studioId) {
    return projects.handedIn(Set.of(studioId)).stream()
        .filter(project -> project.boostPlanYear() != null)
        .map(Project::code);
  }

  private Stream<String> claims(long studioId) {
    return claims.current(Set.of(studioId)).stream().map(PatentClaim::code);
  }

  /** Members of any time. */
  public List<Member> members(long studioId) {
    return members.current(Set.of(studioId));
  }

  /** Titles of any time. */
  public List<Recognition> titles(long studioId) {
    return recognitions.current(Set.of(studioId));
  }
}
