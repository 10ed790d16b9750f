package cn.jiangxin.demo;

import cn.jiangxin.testing.SmallDistrict;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Looks into the tables behind the demo's back. */
final class DemoDatabase {

  private static final List<String> TABLES =
      List.of(
          "studio",
          "studio_name",
          "venue",
          "member",
          "front_line_declaration",
          "honour",
          "leader_tenure",
          "application",
          "recognition",
          "review",
          "rectification",
          "decision",
          "judgement",
          "project",
          "project_acceptance",
          "activity",
          "activity_participant",
          "outcome",
          "patent",
          "patent_party",
          "mentorship",
          "boost_grant",
          "money_entry",
          "posting",
          "spending");

  private DemoDatabase() {}

  static long number(String query) throws SQLException {
    return Long.parseLong(texts(query).get(0));
  }

  /** The first column. */
  static List<String> texts(String query) throws SQLException {
    return SmallDistrict.column(query);
  }

  /** What was found, by clause. */
  static Map<String, Set<String>> verdicts() throws SQLException {
    Map<String, Set<String>> verdicts = new TreeMap<>();
    for (String pair : texts("SELECT DISTINCT CONCAT(clause, ' ', verdict) FROM finding")) {
      int gap = pair.indexOf(' ');
      verdicts
          .computeIfAbsent(pair.substring(0, gap), clause -> new TreeSet<>())
          .add(pair.substring(gap + 1));
    }
    return verdicts;
  }

  /** What the tables hold that tell the demo's story, by table. */
  static Map<String, String> contents() throws SQLException {
    Map<String, String> contents = new TreeMap<>();
    for (String table : TABLES) {
      contents.put(table, SmallDistrict.content(table));
    }
    return contents;
  }
}
