package cn.jiangxin.access.http;

/** A form is not encoded as forms are; of what was sent nothing is repeated. */
public final class UnreadableFormException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadableFormException() {
    super("form not encoded as forms are", null, false, false);
  }
}
