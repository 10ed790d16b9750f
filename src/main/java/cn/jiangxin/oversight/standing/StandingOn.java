package cn.jiangxin.oversight.standing;

import cn.jiangxin.access.Scope;
import cn.jiangxin.assessment.JudgeStudios;
import cn.jiangxin.assessment.JudgedSubject;
import cn.jiangxin.oversight.brief.Briefs;
import cn.jiangxin.studio.Studios;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How a studio stood, or will stand, on any day; judged anew and not stored. */
@Singleton
public class StandingOn {

  private final Studios studios;
  private final Briefs briefs;
  private final JudgeStudios judge;

  StandingOn(Studios studios, Briefs briefs, JudgeStudios judge) {
    this.studios = studios;
    this.briefs = briefs;
    this.judge = judge;
  }

  /**
   * The studio, its boosted projects and its claims on the day, none if it had not been set up yet;
   * empty if it is not in the scope.
   */
  public Optional<List<JudgedSubject>> of(String studio, LocalDate day, Scope scope) {
    return studios
        .find(studio, scope)
        .map(
            found ->
                briefs.wasThere(studio, day, scope)
                    ? judge.on(day, Set.of(found.id()))
                    : List.of());
  }
}
