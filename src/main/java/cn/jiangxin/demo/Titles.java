package cn.jiangxin.demo;

/** Codes of the programmes and bodies under which the demo's studios hold titles. */
final class Titles {

  static final String DISTRICT = "BDA";
  static final String MUNICIPAL = "BJ";
  static final String ASSOCIATION = "CSTA";
  static final String UNION = "BDA_UNION";
  static final String BUREAU = "BDA_SCITECH_BUREAU";
  static final String FISCAL = "BDA_FISCAL";
  static final String MUNICIPAL_UNION = "BJ_MUNICIPAL_UNION";

  private Titles() {}
}
