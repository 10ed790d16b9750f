package cn.jiangxin.access.oidc;

/** The provider could not be asked, or what it or the browser brought back cannot be believed. */
public final class ProviderProblem extends Exception {
  private static final long serialVersionUID = 1L;

  ProviderProblem(String message, Throwable cause) {
    super(message, cause);
  }

  ProviderProblem(String message) {
    super(message);
  }
}
