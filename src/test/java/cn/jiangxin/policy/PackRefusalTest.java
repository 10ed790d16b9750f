package cn.jiangxin.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiangxin.policy.clause.Duty;
import cn.jiangxin.policy.yaml.PackFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pack with a mistake is refused with file, line and key; a sound one from outside is loaded. */
class PackRefusalTest {
  private static final String SCHEME =
      """
      id: NX
      version: "1"
      programme: NX
      title: { zh: 某市办法, en: A city's measure }
      issuer: { zh: 某市总工会, en: A city's union }
      completeness: FULL
      subject: studio
      in-force-from: nxEffective
      recognised-by: nxBodies
      """;
  private static final String CLAUSES =
      """
      clauses:
        - id: NX-1
          article: 第一条
          kind: eligibility
          mode: machine
          action: block
          strength: hard
          text: { zh: 团队人数, en: People in the team }
          parameters:
            nxMinTeam: { 2020-01-01: 3, 2025-01-01: 5 }
            leaderCountsInTeam: { always: true }
            externalMembersCount: { always: false }
            nxBodies: { always: [NX_UNION] }
            nxEffective: { always: 2020-01-01 }
          check: at-least
          measure: team.active
          limit: nxMinTeam
      """;
  private static final String CASES =
      """
      defaults:
        Member: { person: 某人, role: ORDINARY }
      baselines:
        STUDIO: { code: S, unit: { code: U, name: 单位 } }
      cases:
        - name: enough and too few
          facts: { members: [{ times: 4 }] }
          expect:
            - { on: 2024-12-31, clauses: { NX-1: PASS } }
            - { on: 2025-01-01, clauses: { NX-1: BLOCK } }
            - { on: 2019-12-31, clauses: { NX-1: UNKNOWN } }
      """;

  @TempDir Path outside;
  private Path pack = Path.of("");

  @BeforeEach
  void write() throws IOException {
    pack = outside.resolve("city").resolve("measure");
    Files.createDirectories(pack);
    put("scheme.yml", SCHEME);
    put("clauses.yml", CLAUSES);
    put("cases.yml", CASES);
  }

  private void put(String file, String text) throws IOException {
    Files.writeString(pack.resolve(file), text);
  }

  private void refused(String file, int line, String key, String what) {
    assertThatThrownBy(() -> PolicyCatalogue.load(outside))
        .isInstanceOf(PackFault.class)
        .hasMessageContaining(file + ":" + line + ":")
        .hasMessageContaining(key)
        .hasMessageContaining(what);
  }

  private void clausesWith(String old, String changed) throws IOException {
    assertThat(CLAUSES).contains(old);
    put("clauses.yml", CLAUSES.replace(old, changed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nxMinTeam: { 2020-01-01: 3, 2025-01-01: 5 }|nxMinTeam: { 2020-01-01: 3, 2025-01-01: -5 }|10|nxMinTeam",
        "leaderCountsInTeam: { always: true }|nxLeadMonths: { always: [6, -1] }|11|nxLeadMonths",
        "leaderCountsInTeam: { always: true }|nxLeadMonths: { always: 241 }|11|nxLeadMonths",
        "leaderCountsInTeam: { always: true }|nxFieldShare: { always: 1.01 }|11|nxFieldShare",
        "leaderCountsInTeam: { always: true }|nxCycleYears: { always: 0 }|11|nxCycleYears",
        "nxBodies: { always: [NX_UNION] }|nxBodies: { always: [] }|13|nxBodies",
        "nxEffective: { always: 2020-01-01 }|nxEffective: { always: 3020-01-01 }|14|nxEffective"
      })
  void a_value_that_makes_no_sense_is_refused(String stated, String changed, int line, String key)
      throws IOException {
    clausesWith(stated, changed);
    refused("clauses.yml", line, key, "can not have the value");
  }

  @Test
  void a_sound_pack_from_outside_is_loaded_judged_and_tested() {
    Scheme scheme = PolicyCatalogue.load(outside).find("NX").orElseThrow();
    assertThat(new PolicyTester().run(scheme)).hasSize(3).allMatch(CaseResult::passed);
    assertThat(scheme.inForce().contains(LocalDate.of(2019, 12, 31))).isFalse();
    assertThat(scheme.inForce().contains(LocalDate.of(2020, 1, 1))).isTrue();
  }

  @Test
  void an_article_is_told_in_each_language_or_reads_the_same_in_both() throws IOException {
    assertThat(article(Locale.ENGLISH)).isEqualTo("第一条");
    clausesWith("article: 第一条", "article: { zh: 第一条, en: Article 1 }");
    assertThat(article(Locale.ENGLISH)).isEqualTo("Article 1");
    assertThat(article(Locale.CHINESE)).isEqualTo("第一条");
    clausesWith("article: 第一条", "article: { zh: 第一条 }");
    refused("clauses.yml", 3, "clauses[0].article", "lacks en");
  }

  private String article(Locale locale) {
    return PolicyCatalogue.load(outside)
        .clause("NX-1", LocalDate.EPOCH)
        .orElseThrow()
        .article()
        .in(locale);
  }

  @Test
  void a_duty_whose_number_no_clause_states() throws IOException {
    clausesWith(
        "limit: nxMinTeam", "limit: nxMinTeam\n    duties: [{ kind: A, number: x, per: year }]");
    refused("clauses.yml", 18, "clauses[0].duties", "no clause states");
  }

  @Test
  void a_duty_over_an_unknown_span() throws IOException {
    clausesWith(
        "limit: nxMinTeam",
        "limit: nxMinTeam\n    duties: [{ kind: A, number: nxMinTeam, per: week }]");
    refused("clauses.yml", 18, "clauses[0].duties[0].per", "must be one of");
  }

  @Test
  void a_duty_asks_for_the_number_that_holds_on_the_day() throws IOException {
    clausesWith(
        "limit: nxMinTeam",
        "limit: nxMinTeam\n    duties: [{ kind: A, number: nxMinTeam, per: month }]");
    Scheme scheme = PolicyCatalogue.load(outside).find("NX").orElseThrow();
    Duty duty = scheme.clause("NX-1").orElseThrow().duties().get(0);
    assertThat(duty.asked(scheme.parameters(), LocalDate.of(2024, 12, 31))).contains(3);
    assertThat(duty.asked(scheme.parameters(), LocalDate.of(2025, 1, 1))).contains(5);
    assertThat(duty.asked(scheme.parameters(), LocalDate.of(2019, 12, 31))).isEmpty();
  }

  @Test
  void an_unknown_key() throws IOException {
    clausesWith("article: 第一条", "article: 第一条\n    colour: red");
    refused("clauses.yml", 4, "clauses[0].colour", "not known");
  }

  @Test
  void a_key_written_twice() throws IOException {
    clausesWith("strength: hard", "strength: hard\n    strength: soft");
    refused("clauses.yml", 8, "clauses[0].strength", "twice");
  }

  @Test
  void a_clause_stated_twice() throws IOException {
    put("clauses.yml", CLAUSES + CLAUSES.substring(CLAUSES.indexOf("  - id")));
    refused("clauses.yml", 18, "clauses[1]", "NX-1 is stated twice");
  }

  @Test
  void a_parameter_stated_twice() throws IOException {
    put(
        "clauses.yml",
        CLAUSES + CLAUSES.substring(CLAUSES.indexOf("  - id")).replace("NX-1", "NX-2"));
    refused("clauses.yml", 18, "clauses[1]", "nxMinTeam is stated twice");
  }

  @Test
  void an_unknown_check() throws IOException {
    clausesWith("check: at-least", "check: at-lest");
    refused("clauses.yml", 15, "clauses[0].check", "unknown check at-lest");
  }

  @Test
  void an_unknown_measure() throws IOException {
    clausesWith("measure: team.active", "measure: team.size");
    refused("clauses.yml", 16, "clauses[0].measure", "unknown measure team.size");
  }

  @Test
  void a_number_without_a_clause() throws IOException {
    clausesWith("limit: nxMinTeam", "limit: 5");
    refused("clauses.yml", 17, "clauses[0].limit", "no clause states");
  }

  @Test
  void a_parameter_that_a_measure_needs_and_no_clause_states() throws IOException {
    clausesWith("      leaderCountsInTeam: { always: true }\n", "");
    refused("clauses.yml", 2, "clauses[0]", "parameter leaderCountsInTeam");
  }

  @Test
  void a_number_that_is_none() throws IOException {
    clausesWith("2020-01-01: 3", "2020-01-01: three");
    refused("clauses.yml", 10, "clauses[0].parameters.nxMinTeam", "parameter nxMinTeam");
  }

  @ParameterizedTest
  @CsvSource({"3000.001", "-1", "1e5", "100000000000000"})
  void a_sum_of_money_that_none_can_pay_is_refused(String sum) throws IOException {
    put(
        "clauses.yml",
        CLAUSES
            .replace(
                "nxMinTeam: { 2020-01-01: 3, 2025-01-01: 5 }", "nxSum: { always: " + sum + " }")
            .replace("check: at-least", "check: sum-at-most")
            .replace("limit: nxMinTeam", "limit: nxSum"));
    refused("clauses.yml", 10, "clauses[0].parameters.nxSum", "can not");
  }

  @Test
  void overlapping_days() throws IOException {
    clausesWith("{ 2020-01-01: 3, 2025-01-01: 5 }", "{ 2025-01-01: 5, 2020-01-01: 3 }");
    refused("clauses.yml", 10, "nxMinTeam.2020-01-01", "overlap");
  }

  @Test
  void the_same_day_twice() throws IOException {
    clausesWith("{ 2020-01-01: 3, 2025-01-01: 5 }", "{ 2020-01-01: 3, 2020-01-01: 5 }");
    refused("clauses.yml", 10, "nxMinTeam.2020-01-01", "twice");
  }

  @Test
  void a_day_that_the_calendar_has_not() throws IOException {
    clausesWith("2020-01-01: 3", "2023-02-29: 3");
    refused("clauses.yml", 10, "nxMinTeam.2023-02-29", "neither a day");
  }

  @Test
  void a_value_that_is_not_among_its_alternatives() throws IOException {
    clausesWith(
        "{ always: true }", "{ reading: A-20, always: maybe, alternatives: [true, false] }");
    refused("clauses.yml", 11, "leaderCountsInTeam", "not among its alternatives");
  }

  @Test
  void a_parameter_without_a_value() throws IOException {
    clausesWith("nxEffective: { always: 2020-01-01 }", "nxEffective: { reading: A-01 }");
    refused("clauses.yml", 14, "nxEffective", "must have a value");
  }

  @Test
  void a_clause_that_no_case_meets() throws IOException {
    put("cases.yml", CASES.replace("NX-1: PASS", "NX-1: BLOCK"));
    refused("clauses.yml", 2, "clauses[0]", "no case that comes out PASS");
  }

  @Test
  void a_clause_that_no_case_breaks() throws IOException {
    put("cases.yml", CASES.replace("NX-1: BLOCK", "NX-1: PASS"));
    refused("clauses.yml", 2, "clauses[0]", "no case that comes out BLOCK");
  }

  @Test
  void a_clause_that_rests_on_one_that_does_not_exist() throws IOException {
    clausesWith("check: at-least", "needs: [NX-9]\n    check: at-least");
    refused("clauses.yml", 2, "clauses[0]", "can not rest on NX-9");
  }

  @Test
  void a_clause_that_rests_on_itself() throws IOException {
    clausesWith("check: at-least", "needs: [NX-1]\n    check: at-least");
    refused("clauses.yml", 2, "clauses[0]", "can not rest on NX-1");
  }

  @Test
  void a_case_that_does_not_say_which_kind_it_judges() throws IOException {
    clausesWith(
        "nxEffective: { always: 2020-01-01 }\n    check: at-least\n    measure: team.active\n    limit: nxMinTeam",
        """
        nxEffective: { always: 2020-01-01 }
              nxYears: { always: 4 }
            subject: [studio, csta-application]
            check: name-without-persons
            measure: name.and-people
            years: nxYears""");
    refused("clauses.yml", 2, "clauses[0]", "must name its subject");
  }

  @Test
  void a_code_scope_without_a_known_code() throws IOException {
    clausesWith("check: at-least", "for: { team.colour: [RED] }\n    check: at-least");
    refused("clauses.yml", 15, "clauses[0].for.team.colour", "unknown measure team.colour");
  }

  @Test
  void a_verdict_that_does_not_exist() throws IOException {
    put("cases.yml", CASES.replace("NX-1: PASS", "NX-1: GOOD"));
    refused("cases.yml", 9, "clauses.NX-1", "must be one of");
  }

  @Test
  void a_file_that_is_no_yaml() throws IOException {
    put("clauses.yml", CLAUSES.replace("text: {", "text: [{"));
    refused("clauses.yml", 8, ":11: ", "has a bracket that is not closed");
  }

  @Test
  void a_missing_file() throws IOException {
    Files.delete(pack.resolve("clauses.yml"));
    refused("clauses.yml", 1, "clauses.yml", "lacks this file");
  }

  @Test
  void a_missing_key() throws IOException {
    put("scheme.yml", SCHEME.replace("programme: NX\n", ""));
    refused("scheme.yml", 1, "(document)", "lacks programme");
  }

  @Test
  void an_id_that_another_pack_has() throws IOException {
    put("scheme.yml", SCHEME.replace("id: NX", "id: BDA"));
    refused("scheme.yml", 1, "id", "BDA is taken");
  }

  @Test
  void an_id_that_is_a_path() throws IOException {
    put("scheme.yml", SCHEME.replace("id: NX", "id: ../NX"));
    refused("scheme.yml", 1, "id", "must be of letters");
  }

  @Test
  void recognisers_that_no_clause_states() throws IOException {
    put("scheme.yml", SCHEME.replace("recognised-by: nxBodies", "recognised-by: nobody"));
    refused("scheme.yml", 9, "recognised-by", "no clause states");
  }

  @Test
  void a_first_day_that_no_clause_states() throws IOException {
    put("scheme.yml", SCHEME.replace("in-force-from: nxEffective", "in-force-from: never"));
    refused("scheme.yml", 8, "in-force-from", "no clause states");
  }

  @Test
  void a_file_in_another_encoding() throws IOException {
    Files.write(pack.resolve("scheme.yml"), SCHEME.replace("id: NX", "id: 匠").getBytes("GBK"));
    refused("scheme.yml", 1, "(document)", "is not written in UTF-8");
  }

  @Test
  void a_case_of_a_clause_that_is_not_there() throws IOException {
    put("cases.yml", CASES.replace("NX-1: PASS", "NX-9: PASS"));
    refused("cases.yml", 9, "clauses.NX-9", "has no clause NX-9");
  }
}
