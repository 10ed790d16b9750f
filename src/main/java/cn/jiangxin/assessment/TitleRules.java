package cn.jiangxin.assessment;

import cn.jiangxin.policy.Scheme;
import cn.jiangxin.policy.matter.Agreement;
import cn.jiangxin.policy.matter.Recognisers;
import cn.jiangxin.policy.subject.StudioFile.BodyDecision;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the policies say of the bodies that recognise titles. */
@Singleton
public class TitleRules {

  private final Policies policies;

  TitleRules(Policies policies) {
    this.policies = policies;
  }

  /**
   * Who has to concur in decisions of which days, by programme; one that names nobody is left out.
   */
  public Map<String, List<Recognisers>> byProgramme() {
    Map<String, List<Recognisers>> rules = new LinkedHashMap<>();
    for (Scheme scheme : policies.catalogue().schemes()) {
      List<Recognisers> named =
          scheme.recognisersInTime().stream().filter(r -> !r.bodies().isEmpty()).toList();
      if (!named.isEmpty()) {
        rules.putIfAbsent(scheme.programme(), named);
      }
    }
    return rules;
  }

  /** Whether all bodies have concurred that had to; under a programme that names none, any has. */
  public boolean agreed(String programme, List<BodyDecision> decisions) {
    List<Recognisers> inTime = byProgramme().get(programme);
    return inTime == null || Agreement.among(decisions, inTime) != null;
  }
}
