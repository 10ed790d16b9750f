package cn.jiangxin.web.ledger;

import cn.jiangxin.shared.Money;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.web.shell.Form;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes the fields of a form as the ledgers want them: null where nothing was entered. */
public final class Fields {
  private static final String DECIMAL = "\\d{1,5}(\\.\\d)?";
  private static final String AREA = "\\d{1,6}(\\.\\d{1,2})?";
  private static final int LARGEST = 1_000_000;

  private final Form form;

  /** The fields of the form. */
  public Fields(Form form) {
    this.form = form;
  }

  /** A text. */
  public @Nullable String text(String field) {
    String value = form.value(field);
    return value.isEmpty() ? null : value;
  }

  /** A civil day. */
  public @Nullable LocalDate day(String field) {
    return form.optionalDate(field).orElse(null);
  }

  /** An amount in yuan. */
  public @Nullable Money money(String field) {
    return form.optionalMoney(field).orElse(null);
  }

  @Nullable Integer count(String field) {
    return form.optionalNumber(field, 0, LARGEST).map(Long::intValue).orElse(null);
  }

  /** A calendar year. */
  public @Nullable Integer year(String field) {
    return form.optionalNumber(field, 1949, 2999).map(Long::intValue).orElse(null);
  }

  @Nullable BigDecimal decimal(String field) {
    String text = text(field);
    if (text == null || text.matches(DECIMAL)) {
      return text == null ? null : new BigDecimal(text);
    }
    form.refuse(Reason.at(field, "ledger.check.decimal"));
    return null;
  }

  /** Yes, no, or not said. */
  public @Nullable Boolean yesNo(String field) {
    String text = text(field);
    return text == null ? null : Boolean.valueOf(text);
  }

  /** Square metres with at most two decimals. */
  public @Nullable BigDecimal area(String field) {
    String text = text(field);
    if (text == null || text.matches(AREA)) {
      return text == null ? null : new BigDecimal(text);
    }
    form.refuse(Reason.at(field, "registry.check.area"));
    return null;
  }

  /** The codes of the ticked boxes. */
  public Set<String> codes(String field) {
    return Arrays.stream(form.value(field).split(","))
        .filter(code -> !code.isBlank())
        .collect(Collectors.toSet());
  }

  /** The numbers of the ticked boxes. */
  Set<Long> ids(String field) {
    return Arrays.stream(form.value(field).split(","))
        .filter(text -> text.matches("\\d{1,18}"))
        .map(Long::valueOf)
        .collect(Collectors.toSet());
  }

  /** The lines that are not blank. */
  List<String> lines(String field) {
    return form.value(field).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
