package cn.jiangxin.policy.measure;

import cn.jiangxin.policy.finding.Finding.Fact;
import java.util.List;

/** Whether something holds, as far as it is recorded. */
public record Answer(State state, List<Fact> facts) {

  /** What is known. */
  public enum State {
    YES,
    NO,
    UNRECORDED
  }

  /** Nothing is recorded. */
  public static final Answer UNRECORDED = new Answer(State.UNRECORDED, List.of());

  /** Yes or no, on the facts. */
  public static Answer of(boolean holds, List<Fact> facts) {
    return new Answer(holds ? State.YES : State.NO, facts);
  }

  /** Yes or no, on the fact. */
  public static Answer of(boolean holds, Fact fact) {
    return of(holds, List.of(fact));
  }
}
