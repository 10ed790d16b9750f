package cn.jiangxin.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiangxin.policy.PolicyCatalogue;
import cn.jiangxin.policy.pack.PackFolders;
import cn.jiangxin.policy.yaml.PackFault;
import cn.jiangxin.testing.NewCity;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pack LH/2026.1 is in force from 2026-01-01 on. */
class OutsidePackTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);

  @TempDir Path directory;
  private Path folder = Path.of("");

  @BeforeEach
  void pack() throws IOException {
    folder = NewCity.write(directory);
  }

  private OutsidePacks read(List<KeptText> kept, LocalDate today) {
    return OutsidePacks.read(directory, kept, today);
  }

  private void change(String file, String old, String text) throws IOException {
    NewCity.change(folder, file, old, text);
  }

  @Test
  void what_has_held_is_refused_with_the_first_line_that_differs() throws IOException {
    List<KeptText> kept = read(List.of(), TODAY).texts();
    assertThat(read(kept, TODAY).texts()).isEqualTo(kept);

    change("clauses.yml", "linheArea: { always: 50 }", "linheArea: { always: 60 }");

    assertThatThrownBy(() -> read(kept, TODAY))
        .isInstanceOf(PackFault.class)
        .hasMessageContaining("clauses.yml:25: linheArea: version 2026.1 has held");
  }

  @Test
  void on_its_first_day_it_may_still_be_changed_and_not_on_the_day_after() throws IOException {
    LocalDate first = LocalDate.of(2026, 1, 1);
    List<KeptText> kept = read(List.of(), first).texts();
    change("clauses.yml", "linheArea: { always: 50 }", "linheArea: { always: 60 }");
    assertThat(read(kept, first).texts()).hasSize(1).isNotEqualTo(kept);
    assertThatThrownBy(() -> read(kept, first.plusDays(1))).isInstanceOf(PackFault.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "holds-from: 2026-09-14\n", "holds-from: 2025-12-31\n"})
  void a_new_version_without_a_day_of_its_own_is_refused(String from) throws IOException {
    List<KeptText> kept = read(List.of(), TODAY).texts();
    change("scheme.yml", "version: \"2026.1\"\n", "version: \"2026.2\"\n" + from);
    assertThatThrownBy(() -> read(kept, TODAY))
        .isInstanceOf(PackFault.class)
        .hasMessageContaining(from.isEmpty() ? "scheme.yml:2: version" : "scheme.yml:3: holds-from")
        .hasMessageContaining("must hold from a day of its own");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-09-15", "2026-10-01"})
  void a_new_version_holds_from_its_day_on_and_the_old_one_before(String from) throws IOException {
    List<KeptText> kept = read(List.of(), TODAY).texts();
    change("scheme.yml", "version: \"2026.1\"", "version: \"2026.2\"\nholds-from: " + from);
    change("clauses.yml", "linheArea: { always: 50 }", "linheArea: { always: 49 }");

    OutsidePacks packs = read(kept, TODAY);

    PolicyCatalogue catalogue = PolicyCatalogue.ofFolders(packs.bases()).with(packs.later());
    LocalDate day = LocalDate.parse(from);
    assertThat(catalogue.find("LH", day.minusDays(1)).orElseThrow().version())
        .isEqualTo("LH/2026.1");
    assertThat(catalogue.find("LH", day).orElseThrow().version()).isEqualTo("LH/2026.2");
    assertThat(read(packs.texts(), day.plusYears(1)).texts()).isEqualTo(packs.texts());
    assertThat(OutsidePacks.of(packs.texts()).texts()).isEqualTo(packs.texts());
  }

  @Test
  void an_older_version_does_not_come_back_once_another_has_held() throws IOException {
    List<KeptText> kept = read(List.of(), TODAY).texts();
    change("scheme.yml", "version: \"2026.1\"", "version: \"2026.2\"\nholds-from: 2026-10-01");
    List<KeptText> both = read(kept, TODAY).texts();
    change("scheme.yml", "version: \"2026.2\"\nholds-from: 2026-10-01", "version: \"2026.1\"");
    assertThat(read(both, LocalDate.of(2026, 10, 1)).texts()).isEqualTo(kept);
    assertThatThrownBy(() -> read(both, LocalDate.of(2026, 10, 2)))
        .isInstanceOf(PackFault.class)
        .hasMessageContaining("is an older version; 2026.2 has held since");
  }

  @Test
  void the_folders_are_those_of_the_directory() {
    assertThat(read(List.of(), TODAY).bases()).hasSameSizeAs(PackFolders.outside(directory));
  }
}
