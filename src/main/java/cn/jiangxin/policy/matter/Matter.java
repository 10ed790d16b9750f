package cn.jiangxin.policy.matter;

import cn.jiangxin.policy.subject.BoostProjectFile;
import cn.jiangxin.policy.subject.CstaApplicationFile;
import cn.jiangxin.policy.subject.PatentBoostFile;
import cn.jiangxin.policy.subject.ShanghaiClaimFile;
import cn.jiangxin.policy.subject.StudioFile;
import cn.jiangxin.policy.subject.StudioFile.Judgement;
import cn.jiangxin.policy.subject.SubjectFile;
import cn.jiangxin.policy.subject.UnionApplication;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A subject as one scheme sees it on one day. Made anew for each assessment. */
public final class Matter {
  private final SubjectFile file;
  private final TitleRule rule;
  private final AsOf asOf;
  private @Nullable List<Title> titles;

  /** A subject under a scheme on a day. */
  public Matter(SubjectFile file, TitleRule rule, AsOf asOf) {
    this.file = file instanceof StudioFile studio ? Revocations.ended(studio, rule) : file;
    this.rule = rule;
    this.asOf = asOf;
  }

  /** The day of the assessment. */
  public AsOf asOf() {
    return asOf;
  }

  /** How the scheme's title is recognised. */
  public TitleRule rule() {
    return rule;
  }

  /** The subject, where the scheme speaks of studios. */
  public StudioFile studio() {
    return (StudioFile) file;
  }

  /** The subject, where the scheme speaks of boost projects. */
  public BoostProjectFile boostProject() {
    return (BoostProjectFile) file;
  }

  /** The subject, where the scheme speaks of patent boosts. */
  public PatentBoostFile patentBoost() {
    return (PatentBoostFile) file;
  }

  /** The subject, where the scheme speaks of applications through the chain of unions. */
  public UnionApplication application() {
    return (UnionApplication) file;
  }

  /** The subject, where the scheme speaks of Shanghai claims. */
  public ShanghaiClaimFile shanghaiClaim() {
    return (ShanghaiClaimFile) file;
  }

  /** The subject, where the scheme speaks of CSTA applications. */
  public CstaApplicationFile cstaApplication() {
    return (CstaApplicationFile) file;
  }

  /** Whether the subject is a studio, for clauses that judge several kinds of things. */
  public boolean isStudio() {
    return file instanceof StudioFile;
  }

  /** All titles under the scheme that the studio has been given so far, oldest first. */
  public List<Title> titles() {
    List<Title> known = titles;
    if (known == null) {
      known = Titles.of(studio().recognitions(), rule, asOf);
      titles = known;
    }
    return known;
  }

  /** The title that the studio holds today; null if it holds none. */
  public @Nullable Title title() {
    return Titles.held(titles(), asOf);
  }

  /** The day on which the application that the subject is was filed; null: not so far, or none. */
  public @Nullable LocalDate filedOn() {
    return FiledOn.of(this, file);
  }

  /** The latest judgement of the clause; null if nobody has judged it yet. */
  public @Nullable Judgement judgement(String clause) {
    Judgement latest = null;
    for (Judgement judgement : file.judgements()) {
      if (judgement.clause().equals(clause)
          && asOf.reached(judgement.on())
          && (latest == null || !judgement.on().isBefore(latest.on()))) {
        latest = judgement;
      }
    }
    return latest;
  }

  /**
   * The day on which the conditions of recognition are looked at: that of the latest application
   * filed for the title held, or of an application still to be decided.
   *
   * @return null if no application is recorded and no title is held: then it is today
   */
  public @Nullable LocalDate referenceDay() {
    Title title = title();
    LocalDate latest = null;
    for (StudioFile.Application application : studio().applications()) {
      LocalDate filed = application.appliedOn();
      if (filed != null
          && !application.withdrawn()
          && application.programme().equals(rule.programme())
          && (title == null ? asOf.reached(filed) : !filed.isAfter(title.from()))
          && (latest == null || filed.isAfter(latest))) {
        latest = filed;
      }
    }
    return latest == null && title != null ? title.from() : latest;
  }
}
