package cn.jiangxin.oversight.history;

import cn.jiangxin.access.Scope;
import cn.jiangxin.shared.Page;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The audit trail of studios, within what somebody may see. */
@Singleton
public class Histories {

  private static final int PAGE_SIZE = 30;

  private final DeedRows rows;
  private final ObjectMapper json;

  Histories(DeedRows rows, ObjectMapper json) {
    this.rows = rows;
    this.json = json;
  }

  /** What was done to a studio and its records, the latest first. */
  public Page<Deed> of(String studioCode, int page, Scope scope) {
    long total = rows.total(studioCode, scope.everything(), scope.organisations(), scope.studios());
    int number = Page.within(page, PAGE_SIZE, total);
    List<Deed> items =
        rows
            .page(
                studioCode,
                PAGE_SIZE,
                (number - 1) * PAGE_SIZE,
                scope.everything(),
                scope.organisations(),
                scope.studios())
            .stream()
            .map(this::deed)
            .toList();
    return new Page<>(items, number, PAGE_SIZE, total);
  }

  private Deed deed(DeedRow row) {
    return new Deed(
        row.at(),
        row.actor(),
        row.action(),
        row.subjectKind(),
        row.subjectCode(),
        detail(row.detail()));
  }

  private Map<String, String> detail(@Nullable String text) {
    try {
      Map<String, String> detail = new TreeMap<>();
      if (text != null) {
        json.readValue(text, Argument.mapOf(String.class, Object.class))
            .forEach((name, value) -> detail.put(name, String.valueOf(value)));
      }
      return detail;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
