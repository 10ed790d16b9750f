package cn.jiangxin.access;

/** What an organisation is in the union chain. */
public enum OrganisationKind {
  /** The municipal union, at the top. */
  MUNICIPAL_UNION,
  /** A union directly above units: district, bureau, group, industry. */
  UPPER_UNION,
  /** An employing unit together with its union. */
  UNIT
}
