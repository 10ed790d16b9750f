package cn.jiangxin.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplatesTest {
  private static final Path FOLDER = Path.of("reports");
  private static final Pattern LABEL = Pattern.compile("\\$R\\{([^}]+)}");

  @Test
  void every_template_in_the_folder_is_used() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<String> names =
          files
              .map(file -> String.valueOf(file.getFileName()))
              .filter(name -> name.endsWith(".jrxml"))
              .map(name -> name.replace(".jrxml", ""))
              .toList();
      assertThat(names)
          .containsExactlyInAnyOrderElementsOf(
              Arrays.stream(Template.values()).map(Template::fileName).toList());
    }
  }

  @ParameterizedTest
  @EnumSource
  void every_template_comes_compiled_from_the_build(Template template) {
    assertThat(new Templates().get(template).getName()).isEqualTo(template.fileName());
  }

  @Test
  void every_label_of_a_template_is_worded_in_both_languages() throws IOException {
    Set<String> labels = labels();
    ResourceBundle chinese = Labels.in(Locale.CHINA);
    ResourceBundle english = Labels.in(Locale.ENGLISH);

    assertThat(labels).isNotEmpty().allMatch(chinese::containsKey);
    assertThat(english.keySet()).isEqualTo(chinese.keySet());
    assertThat(labels).noneMatch(label -> english.getString(label).matches(".*\\p{IsHan}.*"));
  }

  private static Set<String> labels() throws IOException {
    Set<String> labels = new TreeSet<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.toList()) {
        Matcher label = LABEL.matcher(Files.readString(file));
        while (label.find()) {
          labels.add(label.group(1));
        }
      }
    }
    return labels;
  }
}
