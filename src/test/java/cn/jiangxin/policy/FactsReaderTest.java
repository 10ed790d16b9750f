package cn.jiangxin.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiangxin.policy.facts.FactsReader;
import cn.jiangxin.policy.subject.BoostProjectFile;
import cn.jiangxin.policy.subject.ShanghaiClaimFile;
import cn.jiangxin.policy.subject.StudioFile;
import cn.jiangxin.policy.yaml.PackFault;
import cn.jiangxin.policy.yaml.YamlNode;
import cn.jiangxin.shared.DateRange;
import cn.jiangxin.shared.Money;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Facts are read strictly: a fault is named by its path. */
class FactsReaderTest {
  private static final String UNIT = "code: S\nunit: { code: U, name: 单位 }\n";

  private final FactsReader reader = new FactsReader(Map.of());

  private StudioFile studio(String text) {
    return reader.read(
        StudioFile.class, List.of(YamlNode.read("studio", new StringReader(UNIT + text))));
  }

  private void refused(String text, String message) {
    assertThatThrownBy(() -> studio(text))
        .isInstanceOf(PackFault.class)
        .hasMessageContaining(message);
  }

  @Test
  void absent_facts_are_empty() {
    StudioFile studio = studio("");
    assertThat(studio.members()).isEmpty();
    assertThat(studio.establishedOn()).isNull();
  }

  @Test
  void ranges_are_read_in_every_form() {
    StudioFile studio =
        studio(
            """
            names:
              - { name: 甲, when: 2024-01-01..2024-02-29 }
              - { name: 乙, when: 2024-03-01.. }
              - { name: 丙, when: ..2023-12-31 }
              - { name: 丁, when: 2024-02-29 }
              - { name: 戊, when: { from: 2024-01-01, to: 2024-01-02 } }
            """);
    LocalDate leapDay = LocalDate.of(2024, 2, 29);
    assertThat(studio.names())
        .extracting(StudioFile.Named::when)
        .containsExactly(
            new DateRange(LocalDate.of(2024, 1, 1), leapDay),
            DateRange.since(LocalDate.of(2024, 3, 1)),
            new DateRange(null, LocalDate.of(2023, 12, 31)),
            new DateRange(leapDay, leapDay),
            new DateRange(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 2)));
  }

  @Test
  void json_is_read_as_well() {
    BoostProjectFile project =
        reader.read(
            BoostProjectFile.class,
            List.of(
                YamlNode.read(
                    "project",
                    new StringReader(
                        """
                        {"code": "P", "studio": "S", "planYear": 2024, "grade": "30000.00"}
                        """))));
    assertThat(project.grade()).isEqualTo(Money.yuan(30_000));
  }

  @Test
  void an_unknown_key() {
    refused("members: [{ person: 甲, role: MAIN, colour: red }]", "members[0].colour");
  }

  @Test
  void an_impossible_day() {
    refused("establishedOn: 2023-02-29", "establishedOn: must be a day");
  }

  @Test
  void a_range_that_ends_before_it_begins() {
    refused("names: [{ name: 甲, when: 2024-02-01..2024-01-01 }]", "names[0].when");
  }

  @Test
  void a_wrong_type() {
    refused("members: [{ person: 甲, role: MAIN, external: perhaps }]", "members[0].external");
    refused("members: 3", "members: must be a list");
    refused("members: [3]", "members[0]: must be a mapping");
  }

  @Test
  void a_key_written_twice() {
    refused("unit: { code: V, name: 单位 }", "unit: is written twice");
  }

  @Test
  void a_number_too_large_to_be_meant() {
    refused("venues: [{ area: 1e99999999 }]", "venues[0].area");
  }

  @Test
  void a_fact_that_must_be_there() {
    refused("members: [{ person: 甲 }]", "lacks role");
  }

  @Test
  void a_time_of_day_that_the_clock_has_not() {
    String claim = "code: C\nplanYear: 2023\nkind: SKILL\nroute: UNIT\napplicant: W\n";
    String text = claim + "transfer: { receiptAt: 2023-10-18T25:00:00 }";
    assertThatThrownBy(
            () ->
                reader.read(
                    ShanghaiClaimFile.class,
                    List.of(YamlNode.read("claim", new StringReader(text)))))
        .isInstanceOf(PackFault.class)
        .hasMessageContaining("transfer.receiptAt: must be a day and time");
  }
}
