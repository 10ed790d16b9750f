package cn.jiangxin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LanguageTest {

  @Test
  void chinese_is_spoken_unless_the_machine_speaks_english() {
    assertThat(Language.of(List.of(), Map.of())).isEqualTo(Locale.CHINESE);
    assertThat(Language.of(List.of(), Map.of("LANG", "C.UTF-8"))).isEqualTo(Locale.CHINESE);
    assertThat(Language.of(List.of(), Map.of("LANG", "en_GB.UTF-8"))).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void what_is_asked_for_goes_before_what_the_machine_speaks() {
    Map<String, String> english = Map.of("LANG", "en_GB.UTF-8");
    assertThat(Language.of(List.of("serve", "--lang", "zh"), english)).isEqualTo(Locale.CHINESE);
    assertThat(Language.of(List.of("serve", "--lang=en"), Map.of())).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void narrower_variable_goes_before_the_wider_one() {
    assertThat(Language.of(List.of(), Map.of("LC_ALL", "zh_CN.UTF-8", "LANG", "en_GB.UTF-8")))
        .isEqualTo(Locale.CHINESE);
  }
}
