package cn.jiangxin.ledger.sheet;

import cn.jiangxin.ledger.LedgerCodes.CodeList;
import cn.jiangxin.ledger.OutcomeForm.PartyForm;
import cn.jiangxin.shared.Money;
import cn.jiangxin.shared.Result.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes the cells of a row as the ledgers want them: null where nothing stands. What cannot be read
 * is noted at its cell; what could be read only after it was made plain is noted as a hint.
 */
public final class RowReader {
  private static final String SEPARATORS = "[\\n,\\uFF0C;\\uFF1B\\u3001]";

  /** So many digits of a number does a spreadsheet program keep. */
  private static final int MOST_DIGITS = 15;

  private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000_000L);

  private final Map<String, RawCell> cells;
  private final Roster roster;
  private final SheetWords words;
  private final boolean from1904;
  private final List<Reason> errors = new ArrayList<>();
  private final List<Reason> hints = new ArrayList<>();

  /** The cells by field; those of columns that the sheet does not have are left out. */
  public RowReader(Map<String, RawCell> cells, Roster roster, SheetWords words, boolean from1904) {
    this.cells = cells;
    this.roster = roster;
    this.words = words;
    this.from1904 = from1904;
  }

  /** What cannot be read. */
  public List<Reason> errors() {
    return errors;
  }

  /** What could be read only after it was made plain. */
  public List<Reason> hints() {
    return hints;
  }

  /** A text; inner blanks and line breaks stay. */
  public @Nullable String text(String field) {
    RawCell cell = sound(field);
    if (cell == null) {
      return null;
    }
    String text = Tidy.text(shown(cell));
    noteBlanks(field, cell, text);
    return text.isEmpty() ? null : text;
  }

  /** A code or number kept as text, such as a document number: plain letters, digits and signs. */
  public @Nullable String identifier(String field) {
    RawCell cell = sound(field);
    if (cell == null) {
      return null;
    }
    String tidy = Tidy.text(shown(cell));
    String plain = Tidy.plain(tidy);
    noteBlanks(field, cell, tidy);
    if (!plain.equals(tidy)) {
      hint(field, "sheet.hint.fullWidth", plain);
    }
    return plain.isEmpty() ? null : plain;
  }

  /** A personal number; the remarks do not repeat it. */
  public @Nullable String personal(String field) {
    RawCell cell = sound(field);
    if (cell == null) {
      return null;
    }
    String plain = Tidy.tight(shown(cell));
    if (cell.kind() != RawCell.Kind.TEXT && plain.length() > MOST_DIGITS) {
      error(field, "sheet.cell.longNumber", String.valueOf(MOST_DIGITS));
      return null;
    }
    noteBlanks(field, cell, Tidy.text(cell.text()));
    return plain.isEmpty() ? null : plain;
  }

  /** A civil day. */
  public @Nullable LocalDate day(String field) {
    RawCell cell = sound(field);
    if (cell == null) {
      return null;
    }
    try {
      if (cell.kind() == RawCell.Kind.NUMBER || cell.kind() == RawCell.Kind.DAY) {
        return SheetDay.counted(SheetNumber.plain(cell.text()), from1904);
      }
      LocalDate day = SheetDay.typed(cell.text());
      if (!Tidy.text(cell.text()).equals(Tidy.tight(cell.text()))) {
        hint(field, "sheet.hint.readAs", day.toString());
      }
      return day;
    } catch (Unreadable e) {
      error(field, e.reason().key(), e.reason().args().toArray(String[]::new));
      return null;
    }
  }

  /** An amount in yuan. */
  public @Nullable Money money(String field) {
    BigDecimal number = number(field, 2, "sheet.cell.money");
    return number == null ? null : new Money(number.movePointRight(2).longValueExact());
  }

  /** A whole number. */
  public @Nullable Integer count(String field) {
    BigDecimal number = number(field, 0, "sheet.cell.count");
    if (number != null && number.abs().compareTo(BigDecimal.valueOf(1_000_000)) > 0) {
      error(field, "sheet.cell.count");
      return null;
    }
    return number == null ? null : number.intValueExact();
  }

  /** A number with at most one decimal. */
  public @Nullable BigDecimal decimal(String field) {
    return number(field, 1, "ledger.check.decimal");
  }

  /** A number with at most two decimals, such as an area. */
  public @Nullable BigDecimal measure(String field) {
    return number(field, 2, "sheet.cell.money");
  }

  private @Nullable BigDecimal number(String field, int decimals, String refusal) {
    RawCell cell = sound(field);
    if (cell == null) {
      return null;
    }
    String tight = Tidy.tight(cell.text());
    Optional<BigDecimal> number =
        SheetNumber.of(tight)
            .filter(n -> n.scale() <= decimals && n.abs().compareTo(LARGEST) <= 0)
            .filter(n -> cell.kind() != RawCell.Kind.DAY && cell.kind() != RawCell.Kind.YES_NO);
    if (number.isEmpty()) {
      error(field, refusal);
    } else if (!Tidy.text(cell.text()).equals(tight)) {
      hint(field, "sheet.hint.readAs", number.get().toPlainString());
    }
    return number.orElse(null);
  }

  /** Yes, no, or not said. */
  public @Nullable Boolean yesNo(String field) {
    RawCell cell = sound(field);
    if (cell == null) {
      return null;
    }
    Optional<Boolean> value = words.yesNoOf(cell.text());
    if (value.isEmpty()) {
      error(field, "sheet.cell.yesNo");
    }
    return value.orElse(null);
  }

  /** A code of the list, typed as itself or as its word in either language. */
  public @Nullable String code(String field, CodeList list) {
    RawCell cell = sound(field);
    if (cell == null) {
      return null;
    }
    Optional<String> code = words.codeOf(list, cell.text());
    if (code.isEmpty()) {
      error(field, "sheet.cell.choice", Tidy.text(cell.text()));
    }
    return code.orElse(null);
  }

  /** The code of a project of the studio. */
  public @Nullable String project(String field) {
    String written = text(field);
    if (written == null) {
      return null;
    }
    Optional<String> code = roster.projectCode(written);
    if (code.isEmpty()) {
      error(field, "sheet.cell.project", written);
    }
    return code.orElse(written);
  }

  /** Members of the team, by their names. */
  public Set<Long> members(String field) {
    Set<Long> ids = new HashSet<>();
    for (String name : parts(field)) {
      Long id = Roster.numberIn(name);
      if (id != null) {
        ids.add(id);
      } else if (roster.namesakes(name).size() == 1) {
        ids.add(roster.namesakes(name).get(0).id());
      } else {
        refuseName(field, name);
      }
    }
    return ids;
  }

  private void refuseName(String field, String name) {
    if (roster.namesakes(name).isEmpty()) {
      error(field, "sheet.cell.noMember", name);
    } else {
      error(field, "sheet.cell.namesakes", name, roster.nameOf(roster.namesakes(name).get(0).id()));
    }
  }

  /** People and enterprises in their order; members are recognised by their names. */
  public List<PartyForm> people(String field) {
    return parts(field).stream().map(n -> new PartyForm(n, roster.memberNamed(n))).toList();
  }

  boolean isPatent(@Nullable String outcomeType) {
    return outcomeType != null && words.isPatent(outcomeType);
  }

  private List<String> parts(String field) {
    String text = text(field);
    return text == null
        ? List.of()
        : Arrays.stream(text.split(SEPARATORS)).map(Tidy::text).filter(s -> !s.isEmpty()).toList();
  }

  /** The cell, if something that can be trusted stands in it. */
  private @Nullable RawCell sound(String field) {
    RawCell cell = cells.get(field);
    if (cell == null || cell.isBlank()) {
      return null;
    }
    switch (cell.kind()) {
      case FORMULA -> error(field, "sheet.cell.formula");
      case ERROR -> error(field, "sheet.cell.error", cell.text());
      case MERGED -> error(field, "sheet.cell.merged");
      default -> {
        return cell;
      }
    }
    return null;
  }

  private String shown(RawCell cell) {
    return switch (cell.kind()) {
      case NUMBER -> SheetNumber.plain(cell.text());
      case DAY -> asDay(cell);
      default -> cell.text();
    };
  }

  private String asDay(RawCell cell) {
    try {
      return SheetDay.counted(SheetNumber.plain(cell.text()), from1904).toString();
    } catch (Unreadable e) {
      return cell.text();
    }
  }

  private void noteBlanks(String field, RawCell cell, String tidy) {
    if (cell.kind() == RawCell.Kind.TEXT
        && !tidy.equals(cell.text().replace("\r\n", "\n").replace('\r', '\n'))) {
      hint(field, "sheet.hint.blanks");
    }
  }

  /** Notes at a cell what is wrong with it. */
  public void error(String field, String key, String... args) {
    errors.add(new Reason(field, key, List.of(args), null));
  }

  private void hint(String field, String key, String... args) {
    hints.add(new Reason(field, key, List.of(args), null));
  }
}
