package cn.jiangxin.oversight.search;

/** What a text is the text of. */
public enum Kind {
  /** Present or former name of a studio, or its code. */
  STUDIO,
  /** Name of a member. */
  PERSON,
  ACTIVITY,
  OUTCOME,
  PROJECT,
  MENTORSHIP,
  /** Number of a patent. */
  PATENT,
  /** Number of a certificate, a decision or a project's approval. */
  DOCUMENT,
  /** Number of a voucher or an invoice; only for those who may see money. */
  MONEY
}
