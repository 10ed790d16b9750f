package cn.jiangxin.ledger.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.ledger.ActivityForm;
import cn.jiangxin.ledger.MemberForm;
import cn.jiangxin.ledger.MentorshipForm;
import cn.jiangxin.ledger.OutcomeForm;
import cn.jiangxin.ledger.ProjectForm;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class SheetLayoutsTest {
  private static final Map<String, Class<?>> FORMS =
      Map.of(
          "activities", ActivityForm.class,
          "outcomes", OutcomeForm.class,
          "projects", ProjectForm.class,
          "mentorships", MentorshipForm.class,
          "members", MemberForm.class);

  @Inject SheetLayouts layouts;
  @Inject SheetWords words;

  @Test
  void every_field_of_every_form_has_a_column_with_a_heading_of_its_own() {
    FORMS.forEach(
        (path, form) -> {
          List<SheetColumn> columns = layouts.at(path).orElseThrow().columns();
          assertThat(columns.stream().map(SheetColumn::field))
              .as(path)
              .containsExactlyInAnyOrderElementsOf(fields(form, ""));
          SheetWords.LANGUAGES.forEach(
              language ->
                  assertThat(columns.stream().map(c -> Tidy.word(words.label(language, c))))
                      .as(path + " " + language)
                      .doesNotHaveDuplicates());
        });
  }

  private static List<String> fields(Class<?> form, String prefix) {
    List<String> fields = new ArrayList<>();
    for (RecordComponent component : form.getRecordComponents()) {
      boolean inner =
          component.getType().isRecord()
              && component.getType().getEnclosingClass() == OutcomeForm.class;
      if (inner) {
        fields.addAll(fields(component.getType(), component.getName() + "."));
      } else {
        fields.add(prefix + component.getName());
      }
    }
    return fields;
  }

  @Test
  void a_code_is_read_as_itself_and_in_both_languages() {
    assertThat(layouts.at("nothing")).isEqualTo(Optional.empty());
    SheetColumn type = layouts.at("activities").orElseThrow().columns().get(1);
    for (String typed :
        List.of(
            "SKILL_TRAINING",
            "技能培训",
            " 技能培训 ",
            words.code(java.util.Locale.ENGLISH, type.codes(), "SKILL_TRAINING"))) {
      assertThat(words.codeOf(type.codes(), typed)).contains("SKILL_TRAINING");
    }
    assertThat(words.codeOf(type.codes(), "游园")).isEmpty();
  }
}
