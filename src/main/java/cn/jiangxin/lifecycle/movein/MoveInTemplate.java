package cn.jiangxin.lifecycle.movein;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.NoteDeed;
import cn.jiangxin.ledger.sheet.SheetColumn;
import cn.jiangxin.ledger.sheet.SheetColumn.Kind;
import cn.jiangxin.ledger.sheet.SheetWords;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The empty workbook to fill in, in the reader's language, with lists to choose from. */
@Singleton
public class MoveInTemplate {
  private static final String HEADING_COLOUR = "DCE6F1";
  private static final String LISTS = "_lists";
  private static final int LAST_ROW = 20_000;

  private final Parts parts;
  private final SheetWords words;
  private final Choices choices;
  private final NoteDeed note;

  MoveInTemplate(Parts parts, SheetWords words, Choices choices, NoteDeed note) {
    this.parts = parts;
    this.words = words;
    this.choices = choices;
    this.note = note;
  }

  /** The workbook. */
  public byte[] of(Actor actor, Locale in) {
    note.of(actor, AuditNote.of("DOWNLOAD_MOVE_IN", "MOVE_IN", "template"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "Jiangxin", "1.0")) {
      explain(book.newWorksheet(words.text(in, "sheet.explanations")), in);
      Lists lists = new Lists();
      List<Worksheet> sheets = new ArrayList<>();
      parts.all().forEach(p -> sheets.add(book.newWorksheet(words.text(in, Parts.title(p)))));
      lists.sheet = book.newWorksheet(LISTS);
      lists.sheet.setVisibilityState(VisibilityState.HIDDEN);
      for (int i = 0; i < sheets.size(); i++) {
        write(parts.all().get(i), sheets.get(i), lists, in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Where the lists to choose from stand. */
  private static final class Lists {
    private @Nullable Worksheet sheet;
    private int used;
  }

  private void write(Part part, Worksheet sheet, Lists lists, Locale in) {
    List<SheetColumn> columns = part.columns();
    for (int c = 0; c < columns.size(); c++) {
      SheetColumn column = columns.get(c);
      sheet.value(0, c, words.label(in, column) + (column.required() ? " *" : ""));
      sheet.style(0, c).bold().fillColor(HEADING_COLOUR).wrapText(true).set();
      sheet.width(c, column.kind() == Kind.TEXT ? 26 : 16);
      sheet.style(c).format(format(column)).set();
      sheet.comment(0, c, described(part, column, in));
      choose(sheet, c, choices(part, column, in), lists, in);
    }
    sheet.freezePane(1, 1);
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

  private void choose(Worksheet sheet, int c, List<String> choices, Lists lists, Locale in) {
    if (choices.isEmpty()) {
      return;
    }
    Worksheet all = Objects.requireNonNull(lists.sheet);
    for (int i = 0; i < choices.size(); i++) {
      all.value(i, lists.used, choices.get(i));
    }
    sheet
        .range(1, c, LAST_ROW, c)
        .validateWithList(all.range(0, lists.used, choices.size() - 1, lists.used))
        .errorStyle(DataValidationErrorStyle.WARNING)
        .errorTitle(words.text(in, "sheet.choice.title"))
        .error(words.text(in, "sheet.choice.other"));
    lists.used++;
  }

  private List<String> choices(Part part, SheetColumn column, Locale in) {
    if (column.kind() == Kind.CODE) {
      return words.choices(in, column.codes());
    }
    if (column.kind() == Kind.YES_NO) {
      return List.of(words.yesNo(in, true), words.yesNo(in, false));
    }
    return part.choices(column.field()).stream().map(code -> choices.word(in, code)).toList();
  }

  private String described(Part part, SheetColumn column, Locale in) {
    List<String> choices = choices(part, column, in);
    String what =
        choices.isEmpty()
            ? words.text(in, "sheet.kind." + column.kind())
            : words.text(in, "sheet.kind.CODE")
                + " "
                + String.join(words.text(in, "web.layout.separator"), choices);
    return column.required() ? words.text(in, "sheet.explain.needed", what) : what;
  }

  private void explain(Worksheet sheet, Locale in) {
    sheet.width(0, 28);
    sheet.width(1, 24);
    sheet.width(2, 12);
    sheet.width(3, 90);
    int r = 0;
    for (String line : words.text(in, "move-in.explain.lines").split("\n")) {
      sheet.value(r++, 0, line);
    }
    for (Part part : parts.all()) {
      r++;
      for (SheetColumn column : part.columns()) {
        sheet.value(r, 0, words.text(in, Parts.title(part)));
        sheet.value(r, 1, words.label(in, column));
        sheet.value(r, 2, words.text(in, column.required() ? "sheet.needed" : "sheet.optional"));
        sheet.value(r++, 3, described(part, column, in));
      }
    }
  }
}
