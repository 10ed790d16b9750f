package cn.jiangxin.access;

/** How far a log-in has come when nothing was wrong with it. */
public sealed interface Entry {

  /** The person is signed in. */
  record Opened(OpenedSession session) implements Entry {}

  /**
   * The person has still to show a code of the second factor.
   *
   * @param ticket stands for what has been proved so far; good for a few minutes
   */
  record CodeNeeded(String ticket) implements Entry {

    /** Says nothing of the ticket, so that it cannot reach a log. */
    @Override
    public String toString() {
      return "CodeNeeded[]";
    }
  }
}
