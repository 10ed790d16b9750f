package cn.jiangxin.testing;

import java.util.Map;

/** For each ledger an entry that is in order, as JSON and as the fields of its form. */
public enum LedgerSample {
  ACTIVITIES(
      "activity",
      """
      {"type":"SKILL_TRAINING","mode":"SELF_ORGANISED","title":"刀具刃磨培训","organiser":"单位工会",
       "startedOn":"2026-09-01","outsideParticipants":3,"members":[]}
      """,
      Map.of(
          "type", "SKILL_TRAINING",
          "mode", "SELF_ORGANISED",
          "title", "刀具刃磨培训",
          "organiser", "单位工会",
          "startedOn", "2026-09-01",
          "outsideParticipants", "3")),
  OUTCOMES(
      "outcome",
      """
      {"name":"快换夹具","type":"TECH_RENOVATION","innovationKind":"TECHNICAL","formedOn":"2026-08-20"}
      """,
      Map.of(
          "name", "快换夹具",
          "type", "TECH_RENOVATION",
          "innovationKind", "TECHNICAL",
          "formedOn", "2026-08-20")),
  PROJECTS(
      "project",
      """
      {"name":"主轴改造","kind":"TECH_RENOVATION","leadName":"韩澍","approvedOn":"2026-02-01"}
      """,
      Map.of(
          "name", "主轴改造",
          "kind", "TECH_RENOVATION",
          "leadName", "韩澍",
          "approvedOn", "2026-02-01")),
  MENTORSHIPS(
      "mentorship",
      """
      {"agreementNo":"2026-01","master":"韩澍","apprentice":"祝融之","trade":"车工","from":"2026-01-01",
       "to":"2028-12-31","goals":"取得技师证书"}
      """,
      Map.of(
          "agreementNo", "2026-01",
          "master", "韩澍",
          "apprentice", "祝融之",
          "trade", "车工",
          "from", "2026-01-01",
          "to", "2028-12-31",
          "goals", "取得技师证书")),
  MEMBERS(
      "member",
      """
      {"name":"秦小满","role":"ORDINARY","joinedOn":"2026-03-01"}
      """,
      Map.of("name", "秦小满", "role", "ORDINARY", "joinedOn", "2026-03-01"));

  private final String table;
  private final String json;
  private final Map<String, String> form;

  LedgerSample(String table, String json, Map<String, String> form) {
    this.table = table;
    this.json = json;
    this.form = form;
  }

  /** Last part of the ledger's address. */
  public String path() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The table in which its entries are. */
  public String table() {
    return table;
  }

  /** The entry as JSON. */
  public String json() {
    return json;
  }

  /** The entry as the fields of a form. */
  public Map<String, String> form() {
    return form;
  }
}
