package cn.jiangxin.oversight.timeline;

/** What a happening is about, for choosing among them. */
public enum Area {
  /** Name, place, setting up. */
  REGISTER,
  /** Applications, decisions, reviews, rectification, sanctions. */
  TITLE,
  /** Members, leaders, mentoring. */
  PEOPLE,
  /** Activities, outcomes, projects. */
  WORK,
  /** Grants, instalments, spending; only for those who may see money. */
  MONEY,
  /** What people reported. */
  REPORT,
  /** Alerts that opened and closed. */
  ALERT
}
