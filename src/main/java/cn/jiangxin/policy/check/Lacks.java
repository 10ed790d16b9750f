package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.measure.Answer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what fails and what is not recorded; what fails outweighs what is unknown. */
final class Lacks {
  private final List<Term> failed = new ArrayList<>(2);
  private final List<Term> unrecorded = new ArrayList<>(2);

  void failed(Term what) {
    failed.add(what);
  }

  void unrecorded(Term what) {
    unrecorded.add(what);
  }

  /** Takes an answer that must be as wanted. */
  void take(Answer answer, Term what, boolean wanted) {
    if (answer.state() == Answer.State.UNRECORDED) {
      unrecorded(what);
    } else if ((answer.state() == Answer.State.YES) != wanted) {
      failed(what);
    }
  }

  /** Takes a recorded value that must be as wanted. */
  void take(@Nullable Boolean value, Term what, boolean wanted) {
    if (value == null) {
      unrecorded(what);
    } else if (value != wanted) {
      failed(what);
    }
  }

  /** Enters the finding. */
  void enter(Draft draft) {
    if (!failed.isEmpty()) {
      failed.forEach(draft::missing);
      draft.breach();
    } else if (!unrecorded.isEmpty()) {
      unrecorded.subList(1, unrecorded.size()).forEach(draft::missing);
      draft.unknown(unrecorded.get(0));
    } else {
      draft.pass();
    }
  }
}
