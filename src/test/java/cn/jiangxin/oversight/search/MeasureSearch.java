package cn.jiangxin.oversight.search;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Role;
import cn.jiangxin.testing.SmallDistrict;
import cn.jiangxin.testing.TestDatabase;
import io.micronaut.context.ApplicationContext;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * Not a test: prints how long searching takes among many studios, each with four members and eight
 * entries, for somebody who sees all of them, a twentieth and one. Argument: how many studios.
 */
final class MeasureSearch {

  private static final int PORTION = 500;
  private static final int RUNS = 15;

  private static final List<String> QUESTIONS =
      List.of("工作室", "工", "创新", "7777", "王建国", "焊接机器人改造", "室创", "新工作", "ZL20231", "张 焊接", "没有这个");

  private MeasureSearch() {}

  public static void main(String[] arguments) throws Exception {
    int studios = Integer.parseInt(arguments[0]);
    try (ApplicationContext context = ApplicationContext.run("test")) {
      fill(studios);
      index(context.getBean(SearchIndex.class), studios);
      Search search = context.getBean(Search.class);
      System.out.println(
          "question            all       a twentieth  one unit   (ms, median and worst of "
              + RUNS
              + ")");
      for (String question : QUESTIONS) {
        System.out.printf(
            "%-16s %s %s %s%n",
            question,
            time(search, 1L, question),
            time(search, 102L, question),
            time(search, 1000L, question));
      }
    }
    System.exit(0);
  }

  private static String time(Search search, long place, String question) {
    Actor actor =
        new Actor(1L, "m", "m", Set.of(new Actor.Assignment(Role.MUNICIPAL_UNION, place, null)));
    long[] nanos = new long[RUNS];
    for (int run = 0; run < RUNS; run++) {
      long begun = System.nanoTime();
      search.of(actor, question);
      nanos[run] = System.nanoTime() - begun;
    }
    Arrays.sort(nanos);
    return String.format("%5.1f %5.1f", nanos[RUNS / 2] / 1e6, nanos[RUNS - 1] / 1e6);
  }

  private static void index(SearchIndex index, int studios) {
    long begun = System.nanoTime();
    for (long from = 1; from <= studios; from += PORTION) {
      index.follow(LongStream.range(from, Math.min(from + PORTION, studios + 1L)).boxed().toList());
    }
    System.out.printf("index of %d studios: %.0f s%n", studios, (System.nanoTime() - begun) / 1e9);
  }

  /** A municipal union, twenty unions below it, a unit for every twenty studios. */
  private static void fill(int studios) throws Exception {
    TestDatabase.empty();
    String numbers =
        "(SELECT a.n + 1000 * b.n AS n FROM (WITH RECURSIVE k (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM k WHERE n < 999) SELECT n FROM k) a"
            + " JOIN (WITH RECURSIVE k (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM k WHERE n < 999) SELECT n FROM k) b) x";
    String person =
        "CONCAT(ELT(1 + MOD(x.n, 7), '张', '王', '李', '赵', '刘', '陈', '杨'), ELT(1 + MOD(x.n DIV 7, 11), '建国', '秀英', '志强', '海燕', '文博', '晓明', '丽华', '永福', '子涵', '国栋', '雪梅'))";
    String work =
        "CONCAT(ELT(1 + MOD(x.n, 9), '焊接', '电机', '轴承', '物流', '药房', '窗口', '刀具', '涂装', '检测'), ELT(1 + MOD(x.n DIV 9, 8), '机器人', '流水线', '夹具', '工艺', '系统', '流程', '设备', '模具'), ELT(1 + MOD(x.n DIV 72, 5), '改造', '攻关', '培训', '交流', '优化'), x.n)";
    SmallDistrict.execute(
        "INSERT INTO organisation (id, code, kind, name, recorded_at) VALUES (1, 'M', 'MUNICIPAL_UNION', '市总工会', NOW(6))",
        "INSERT INTO organisation (id, code, kind, name, recorded_at) SELECT 101 + x.n, CONCAT('D-', x.n), 'UPPER_UNION', CONCAT('第', x.n, '区总工会'), NOW(6) FROM "
            + numbers
            + " WHERE x.n < 20",
        "INSERT INTO organisation (id, code, kind, name, recorded_at) SELECT 1000 + x.n, CONCAT('U-', x.n), 'UNIT', CONCAT('第', x.n, '机械厂'), NOW(6) FROM "
            + numbers
            + " WHERE x.n < "
            + studios / 20,
        "INSERT INTO organisation_closure (ancestor_id, descendant_id) SELECT id, id FROM organisation",
        "INSERT INTO organisation_closure (ancestor_id, descendant_id) SELECT 1, id FROM organisation WHERE id > 1",
        "INSERT INTO organisation_closure (ancestor_id, descendant_id) SELECT 101 + MOD(id, 20), id FROM organisation WHERE id >= 1000",
        "INSERT INTO studio (id, code, unit_id, display_name, field, recorded_at) SELECT x.n + 1, CONCAT('S-', x.n), 1000 + x.n DIV 20, CONCAT("
            + person
            + ", '创新工作室'), '机械', NOW(6) FROM "
            + numbers
            + " WHERE x.n < "
            + studios,
        "INSERT INTO member (studio_id, name, role, joined_on, recorded_at) SELECT 1 + x.n DIV 4, "
            + person
            + ", 'ORDINARY', '2020-01-01', NOW(6) FROM "
            + numbers
            + " WHERE x.n < "
            + 4L * studios,
        "INSERT INTO activity (studio_id, type, mode, title, organiser, started_on, ended_on, outside_participants, exchange, status, recorded_at) SELECT 1 + x.n DIV 5, 'SKILL_TRAINING', 'SELF_ORGANISED', "
            + work
            + ", '', '2025-01-01', '2025-01-01', 0, TRUE, 'SUBMITTED', NOW(6) FROM "
            + numbers
            + " WHERE x.n < "
            + 5L * studios,
        "INSERT INTO outcome (id, studio_id, name, type, innovation_kind, formed_on, status, recorded_at) SELECT x.n + 1, 1 + x.n DIV 2, 'TECH_RENOVATION', 'TECHNICAL', 'TECHNICAL', '2025-01-01', 'SUBMITTED', NOW(6) FROM "
            + numbers
            + " WHERE x.n < "
            + 2L * studios,
        "UPDATE outcome x SET x.name = " + work.replace("x.n", "x.id"),
        "INSERT INTO patent (outcome_id, studio_id, number, kind, office, service_invention, status) SELECT o.id, o.studio_id, CONCAT('ZL2023', LPAD(o.id, 8, '0'), '.', MOD(o.id, 10)), 'INVENTION', 'CNIPA', TRUE, 'VALID' FROM outcome o WHERE MOD(o.id, 2) = 0");
  }
}
