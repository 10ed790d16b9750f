package cn.jiangxin.access.http;

import java.util.List;

/** Somebody must prove again who they are before what they sent is carried out. */
public final class ProofNeededException extends RuntimeException {
  /** Name of the password's field beside those of the form itself. */
  public static final String PASSWORD = "_password";

  /** Name of the field of the second factor's code. */
  public static final String CODE = "_code";

  private static final long serialVersionUID = 1L;

  private final transient List<Entered> entered;
  private final boolean refused;

  ProofNeededException(List<Entered> entered, boolean refused) {
    super("proof needed", null, false, false);
    this.entered = entered;
    this.refused = refused;
  }

  /**
   * A field of the form as it was sent.
   *
   * @param name name of the field
   * @param value what was entered
   */
  public record Entered(String name, String value) {}

  /** What was entered, to be sent again with the proof. */
  public List<Entered> entered() {
    return entered;
  }

  /** Whether a proof was given that will not do. */
  public boolean isRefused() {
    return refused;
  }
}
