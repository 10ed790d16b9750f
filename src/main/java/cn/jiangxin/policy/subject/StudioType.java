package cn.jiangxin.policy.subject;

/** Primary type of a studio: technical breakthrough, skill teaching, window service. */
public enum StudioType {
  TECH_BREAKTHROUGH,
  SKILL_TEACHING,
  WINDOW_SERVICE
}
