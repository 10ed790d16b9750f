package cn.jiangxin.ledger.sheet;

import cn.jiangxin.ledger.sheet.SheetColumn.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes a ledger as a workbook: the rows, what to fill in, and the lists to choose from. */
final class WorkbookWriter {
  private static final String HEADING_COLOUR = "DCE6F1";
  private static final String LISTS = "_lists";
  private static final int WIDE = 36;
  private static final int NARROW = 16;

  private final SheetTable table;
  private final SheetWords words;
  private final Roster roster;
  private final Locale in;

  WorkbookWriter(SheetTable table, SheetWords words, Roster roster, Locale in) {
    this.table = table;
    this.words = words;
    this.roster = roster;
    this.in = in;
  }

  byte[] write() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "Jiangxin", "1.0")) {
      Worksheet sheet = book.newWorksheet(table.title());
      Worksheet explanations = book.newWorksheet(words.text(in, "sheet.explanations"));
      Worksheet lists = book.newWorksheet(LISTS);
      lists.setVisibilityState(VisibilityState.HIDDEN);
      headings(sheet);
      choices(sheet, lists);
      rows(sheet);
      explain(explanations);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private void headings(Worksheet sheet) {
    for (int c = 0; c < table.headings().size(); c++) {
      sheet.value(0, c, table.headings().get(c));
      sheet.style(0, c).bold().fillColor(HEADING_COLOUR).wrapText(true).set();
      sheet.width(c, c == 0 ? 10 : width(column(c)));
      if (c > 0) {
        sheet.style(c).format(format(column(c))).set();
        sheet.comment(0, c, hint(column(c)));
      }
    }
    sheet.comment(0, 0, words.text(in, "sheet.explain.number"));
    sheet.freezePane(2, 1);
  }

  private SheetColumn column(int c) {
    return table.columns().get(c - 1);
  }

  private static int width(SheetColumn column) {
    return switch (column.kind()) {
      case TEXT, MEMBERS, PEOPLE, PROJECT -> WIDE;
      default -> NARROW;
    };
  }

  private static String format(SheetColumn column) {
    return switch (column.kind()) {
      case DAY -> "yyyy-mm-dd";
      case MONEY -> "#,##0.00";
      case COUNT, YEAR -> "0";
      case DECIMAL -> "0.0";
      default -> "@";
    };
  }

  private String hint(SheetColumn column) {
    String what = words.text(in, "sheet.kind." + column.kind());
    return column.required() ? words.text(in, "sheet.explain.needed", what) : what;
  }

  private void choices(Worksheet sheet, Worksheet lists) {
    int list = 0;
    for (int c = 1; c < table.headings().size(); c++) {
      List<String> choices = choices(column(c));
      if (!choices.isEmpty()) {
        for (int i = 0; i < choices.size(); i++) {
          lists.value(i, list, out(choices.get(i)));
        }
        sheet
            .range(1, c, SheetPart.MOST_ROWS, c)
            .validateWithList(lists.range(0, list, choices.size() - 1, list))
            .errorStyle(DataValidationErrorStyle.WARNING)
            .errorTitle(words.text(in, "sheet.choice.title"))
            .error(words.text(in, "sheet.choice.other"));
        list++;
      }
    }
  }

  private List<String> choices(SheetColumn column) {
    if (column.kind() == Kind.CODE) {
      return words.choices(in, column.codes());
    }
    if (column.kind() == Kind.YES_NO) {
      return List.of(words.yesNo(in, true), words.yesNo(in, false));
    }
    return column.kind() == Kind.PROJECT ? roster.projectChoices() : List.of();
  }

  private void rows(Worksheet sheet) {
    for (int r = 0; r < table.rows().size(); r++) {
      List<@Nullable Object> row = table.rows().get(r);
      for (int c = 0; c < row.size(); c++) {
        cell(sheet, r + 1, c, row.get(c));
      }
    }
  }

  private void cell(Worksheet sheet, int row, int c, @Nullable Object value) {
    if (value instanceof LocalDate day) {
      sheet.value(row, c, day);
    } else if (value instanceof Number number) {
      sheet.value(row, c, number);
    } else if (value != null) {
      sheet.value(row, c, out(value.toString()));
    }
    if (c > 0 && value != null) {
      sheet.style(row, c).format(format(column(c))).set();
    }
  }

  private static String out(String text) {
    return Neutral.out(RichText.escaped(Tidy.text(text)));
  }

  private void explain(Worksheet sheet) {
    sheet.width(0, 30);
    sheet.width(1, 12);
    sheet.width(2, 90);
    int r = 0;
    for (String line : words.text(in, "sheet.explain.lines").split("\n")) {
      sheet.value(r++, 0, line);
    }
    r++;
    for (SheetColumn column : table.columns()) {
      sheet.value(r, 0, words.label(in, column));
      sheet.value(r, 1, words.text(in, column.required() ? "sheet.needed" : "sheet.optional"));
      sheet.value(r++, 2, described(column));
    }
  }

  private String described(SheetColumn column) {
    String what = words.text(in, "sheet.kind." + column.kind());
    List<String> choices = column.kind() == Kind.CODE ? choices(column) : List.of();
    return choices.isEmpty()
        ? what
        : what + " " + String.join(words.text(in, "web.layout.separator"), choices);
  }
}
