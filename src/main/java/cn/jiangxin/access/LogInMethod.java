package cn.jiangxin.access;

/** How a person has signed in. */
public enum LogInMethod {
  /** With the password kept here. */
  PASSWORD,
  /** Through the configured provider of identities. */
  PROVIDER
}
