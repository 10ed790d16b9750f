package cn.jiangxin.testing;

import static cn.jiangxin.testing.Situations.insert;

import java.time.LocalDate;

/**
 * A studio in a situation. Without further words it is the baseline of the domain specification: 35
 * m², rules and plan in force, set up on 2020-03-01, type TECH_BREAKTHROUGH, without members and
 * title.
 */
public final class AStudio {

  private final long id;
  private final String code;
  private long firstMember;

  AStudio(long unit, String code) {
    this.code = code;
    id =
        insert(
            "INSERT INTO studio (code, unit_id, display_name, field, established_on, recorded_at) VALUES (?, ?, ?, '机械加工', '2020-03-01', NOW(6))",
            code,
            unit,
            code + "创新工作室");
    insert(
        "INSERT INTO studio_name (studio_id, name, valid_from, recorded_at) VALUES (?, ?, '2020-03-01', NOW(6))",
        id,
        code + "创新工作室");
    insert(
        "INSERT INTO studio_type (studio_id, type, valid_from, recorded_at) VALUES (?, 'TECH_BREAKTHROUGH', '2020-03-01', NOW(6))",
        id);
    insert(
        "INSERT INTO venue (studio_id, address, area_m2, equipped, valid_from, recorded_at) VALUES (?, '一号厂房', 35.00, TRUE, '2020-03-01', NOW(6))",
        id);
    for (String kind : new String[] {"MANAGEMENT_RULES", "WORK_RULES", "PLANNED_GOALS"}) {
      insert(
          "INSERT INTO studio_document (studio_id, kind, title, valid_from, recorded_at) VALUES (?, ?, ?, '2020-03-01', NOW(6))",
          id,
          kind,
          kind);
    }
  }

  /** The team: the first is the leader, the first four are declared front-line employees. */
  public AStudio withMembers(int count) {
    for (int i = 0; i < count; i++) {
      long member =
          insert(
              "INSERT INTO member (studio_id, name, role, `external`, full_member, field_specialist, joined_on, recorded_at) VALUES (?, ?, ?, FALSE, TRUE, TRUE, '2020-03-01', NOW(6))",
              id,
              "成员" + code + "-" + (i + 1),
              i == 0 ? "LEADER" : "ORDINARY");
      if (i == 0) {
        firstMember = member;
        insert(
            "INSERT INTO leader_tenure (studio_id, member_id, valid_from, recorded_at) VALUES (?, ?, '2020-03-01', NOW(6))",
            id,
            member);
      }
      if (i < 4) {
        insert(
            "INSERT INTO front_line_declaration (studio_id, member_id, declared, valid_from, recorded_at) VALUES (?, ?, TRUE, '2020-03-01', NOW(6))",
            id,
            member);
      }
    }
    return this;
  }

  /** Recognised as a district-class studio by both bodies on the day. */
  public AStudio recognisedOn(String day) {
    long recognition =
        insert(
            "INSERT INTO recognition (studio_id, programme, level, recorded_at) VALUES (?, 'BDA', 'DISTRICT_CLASS', NOW(6))",
            id);
    for (String body : new String[] {"BDA_UNION", "BDA_SCITECH_BUREAU"}) {
      insert(
          "INSERT INTO decision (studio_id, recognition_id, body, concurs, decided_on, recorded_at) VALUES (?, ?, ?, TRUE, ?, NOW(6))",
          id,
          recognition,
          body,
          LocalDate.parse(day));
    }
    return this;
  }

  /** A number of exchange activities in a year, all recorded on their day. */
  public AStudio withExchangeActivities(int year, int count) {
    for (int i = 0; i < count; i++) {
      LocalDate day = LocalDate.of(year, 1 + i, 10);
      insert(
          "INSERT INTO activity (studio_id, type, mode, title, organiser, started_on, ended_on, outside_participants, exchange, status, recorded_at) VALUES (?, 'SKILL_TRAINING', 'SELF_ORGANISED', ?, '工会', ?, ?, 0, TRUE, 'VERIFIED', ?)",
          id,
          "技能培训" + i,
          day,
          day,
          day.atTime(9, 0));
    }
    return this;
  }

  /** Number in the tables. */
  public long id() {
    return id;
  }

  /** Register code. */
  public String code() {
    return code;
  }

  /** Number of the leader's member record; 0 without members. */
  public long leader() {
    return firstMember;
  }
}
