package cn.jiangxin.reporting.rollup;

/**
 * A number of the annual roll-up. It counts records that have been submitted or verified; drafts do
 * not count.
 */
public enum Figure {
  /** Exchange activities that began in the year. */
  EXCHANGES,
  /** Other activities that began in the year. */
  OTHER_ACTIVITIES,
  /** Outcomes formed in the year. */
  OUTCOMES,
  /** Those of them that the unit union has verified. */
  OUTCOMES_VERIFIED,
  /** Those of them that are patents. */
  PATENTS,
  /** Projects approved in the year. */
  PROJECTS_APPROVED,
  /** Projects first applied in practice in the year. */
  PROJECTS_APPLIED,
  /** Projects completed in the year. */
  PROJECTS_COMPLETED,
  /** Projects whose closure was filed in the year. */
  PROJECTS_CLOSED,
  /** People in the team on the last day. */
  MEMBERS,
  /** People who joined in the year. */
  MEMBERS_JOINED,
  /** People whose last day in the team lies in the year. */
  MEMBERS_LEFT,
  /** People who took part in a training of the year, each once. */
  MEMBERS_TRAINED,
  /** Mentoring agreements that ran in the year. */
  MENTORSHIPS,
  /** Those of them that began in the year. */
  MENTORSHIPS_BEGUN,
  /** Activities of the year to be verified. */
  ACTIVITIES_WAITING,
  /** Outcomes of the year to be verified. */
  OUTCOMES_WAITING,
  /** Projects of the year to be verified. */
  PROJECTS_WAITING,
  /** Mentoring agreements of the year to be verified. */
  MENTORSHIPS_WAITING,
  /** Boost money received in the year, in fen; only for those who may see money. */
  RECEIVED,
  /** Boost money spent in the year, reversals taken off, in fen; only for those who may see it. */
  SPENT;

  boolean isMoney() {
    return this == RECEIVED || this == SPENT;
  }
}
