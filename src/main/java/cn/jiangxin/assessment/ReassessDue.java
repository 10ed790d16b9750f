package cn.jiangxin.assessment;

import cn.jiangxin.access.Scope;
import cn.jiangxin.studio.Studios;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Judges whatever is due: studios whose day has come, and studios never judged. Written as
 * "everything due up to the day", so that a run that was missed or interrupted is caught up by the
 * next.
 */
@Singleton
public class ReassessDue {

  /** Studios judged in one transaction; bounds memory and the time that rows stay locked. */
  private static final int PORTION = 200;

  private final SubjectRows subjects;
  private final Studios studios;
  private final Reassess reassess;

  ReassessDue(SubjectRows subjects, Studios studios, Reassess reassess) {
    this.subjects = subjects;
    this.studios = studios;
    this.reassess = reassess;
  }

  /**
   * Judges the studios that are due.
   *
   * @param done is told how many studios each portion had
   */
  public void upTo(LocalDate today, IntConsumer done) {
    inPortions(today, done, due(today));
    touched(today);
  }

  /** How many studios are due on the day. */
  public long count(LocalDate today) {
    return subjects.countDue(today);
  }

  /** Judges every studio, due or not; the findings come out the same as of {@link #upTo}. */
  public void all(LocalDate today, IntConsumer done) {
    inPortions(today, done, after -> studios.idsAfter(after, PORTION, Scope.SERVICE));
    touched(today);
  }

  /**
   * A studio may turn out to be touched by one that was judged after it, where numbers had not been
   * indexed yet; the second time nothing is left to be indexed.
   */
  private void touched(LocalDate today) {
    inPortions(today, count -> {}, due(today));
  }

  private Portions due(LocalDate today) {
    return after -> subjects.dueStudios(today, after, PORTION);
  }

  private void inPortions(LocalDate today, IntConsumer done, Portions portions) {
    List<Long> ids = portions.after(0);
    while (!ids.isEmpty()) {
      reassess.due(today, ids);
      done.accept(ids.size());
      ids = portions.after(ids.get(ids.size() - 1));
    }
    reassess.warn(today);
  }

  private interface Portions {
    List<Long> after(long id);
  }
}
