package cn.jiangxin.access.personal;

/** Whose number it is: a member of a team or somebody who may sign in. */
public record Owner(Kind kind, long id) {

  /** Where owners are recorded. */
  public enum Kind {
    /** A person of a studio's team. */
    MEMBER,
    /** A person who may sign in. */
    ACCOUNT
  }

  /** The member with the id. */
  public static Owner member(long id) {
    return new Owner(Kind.MEMBER, id);
  }

  /** The account with the id. */
  public static Owner account(long id) {
    return new Owner(Kind.ACCOUNT, id);
  }

  /** What a sealed number of the owner is bound to: moved to another owner it cannot be opened. */
  String place(NumberKind number) {
    return kind + ":" + id + ":" + number;
  }
}
