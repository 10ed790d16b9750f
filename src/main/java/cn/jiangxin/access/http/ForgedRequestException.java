package cn.jiangxin.access.http;

/** A form or call came without the token that proves which page it comes from. */
public final class ForgedRequestException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ForgedRequestException() {
    super("request without a valid token", null, false, false);
  }
}
