package cn.jiangxin.demo;

import cn.jiangxin.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Looks into the tables behind the demo's back. */
final class DemoDatabase {

  private DemoDatabase() {}

  static long number(String query) throws SQLException {
    return Long.parseLong(texts(query).get(0));
  }

  /** The first column. */
  static List<String> texts(String query) throws SQLException {
    try (Connection connection = TestDatabase.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> texts = new ArrayList<>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    }
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

  /** Fingerprints of the tables that hold what the demo tells. */
  static List<String> fingerprints() throws SQLException {
    List<String> fingerprints = new ArrayList<>();
    try (Connection connection = TestDatabase.connect();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "CHECKSUM TABLE studio, studio_name, venue, member, front_line_declaration, honour,"
                    + " leader_tenure, application, recognition, review, rectification, decision,"
                    + " judgement, project, project_acceptance, activity, activity_participant,"
                    + " outcome, patent, patent_party, mentorship, boost_grant, money_entry,"
                    + " posting, spending")) {
      while (rows.next()) {
        fingerprints.add(rows.getString(1) + " " + rows.getString(2));
      }
    }
    return fingerprints;
  }
}
