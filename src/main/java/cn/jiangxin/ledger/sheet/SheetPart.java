package cn.jiangxin.ledger.sheet;

import cn.jiangxin.shared.Result.Reason;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the rows of one sheet of a workbook as they stream by. */
final class SheetPart {
  /** Header and all; more than any studio writes in a lifetime, and bounded in memory. */
  static final int MOST_ROWS = 20_000;

  private static final int MOST_COLUMNS = 200;
  private static final int MOST_MERGED = 5_000;

  private final BookIndex book;
  private final List<RawRow> rows = new ArrayList<>();
  private final List<String> merged = new ArrayList<>();
  private Map<Integer, RawCell> cells = new HashMap<>();
  private int row;
  private int column;

  SheetPart(BookIndex book) {
    this.book = book;
  }

  List<RawRow> read(InputStream in) throws Unreadable {
    try {
      XMLStreamReader xml = Xml.reader(in);
      while (xml.hasNext()) {
        int event = xml.next();
        Xml.refuseTypes(event);
        if (event == XMLStreamReader.START_ELEMENT) {
          begin(xml);
        } else if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("row")) {
          endRow();
        }
      }
    } catch (XMLStreamException e) {
      throw Xml.broken();
    }
    merge();
    return rows;
  }

  private void begin(XMLStreamReader xml) throws XMLStreamException, Unreadable {
    switch (xml.getLocalName()) {
      case "row" -> {
        row = Math.max(row + 1, Letters.row(Xml.attribute(xml, "r")));
        column = -1;
        cells = new HashMap<>();
      }
      case "c" -> cell(xml);
      case "mergeCell" -> {
        if (merged.size() == MOST_MERGED) {
          throw new Unreadable(Reason.of("sheet.file.merged"));
        }
        merged.add(Xml.attribute(xml, "ref"));
      }
      default -> {
        // widths, drawings and the like
      }
    }
  }

  private void endRow() throws Unreadable {
    if (cells.values().stream().allMatch(RawCell::isBlank)) {
      return;
    }
    if (rows.size() > MOST_ROWS) {
      throw new Unreadable(Reason.of("sheet.file.tooManyRows", String.valueOf(MOST_ROWS)));
    }
    rows.add(new RawRow(row, cells));
  }

  private void cell(XMLStreamReader xml) throws XMLStreamException, Unreadable {
    String address = Xml.attribute(xml, "r");
    column = address.isEmpty() ? column + 1 : Letters.column(address);
    String type = Xml.attribute(xml, "t");
    String style = Xml.attribute(xml, "s");
    boolean day = style.matches("\\d{1,6}") && book.isDay(Integer.parseInt(style));
    String value = "";
    boolean formula = false;
    while (xml.hasNext()) {
      int event = xml.next();
      Xml.refuseTypes(event);
      if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("c")) {
        break;
      }
      if (event == XMLStreamReader.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "f" -> formula = true;
          case "v" -> value = xml.getElementText();
          case "is" -> value = RichText.read(xml, "is");
          default -> {
            // of no use here
          }
        }
      }
    }
    if (column >= 0 && column < MOST_COLUMNS && (formula || !value.isEmpty())) {
      cells.put(column, formula ? new RawCell(RawCell.Kind.FORMULA, value) : of(type, value, day));
    }
  }

  private RawCell of(String type, String value, boolean day) {
    return switch (type) {
      case "s" -> RawCell.text(Neutral.in(book.text(value)));
      case "inlineStr" -> RawCell.text(Neutral.in(value));
      case "str" -> RawCell.text(Neutral.in(RichText.unescaped(value)));
      case "d" -> RawCell.text(value);
      case "b" -> new RawCell(RawCell.Kind.YES_NO, value);
      case "e" -> new RawCell(RawCell.Kind.ERROR, value);
      default -> new RawCell(day ? RawCell.Kind.DAY : RawCell.Kind.NUMBER, value);
    };
  }

  /** What was made one cell of several cannot tell which of them it means. */
  private void merge() {
    for (String range : merged) {
      String[] ends = range.split(":", 2);
      if (ends.length == 2) {
        mark(
            Letters.row(ends[0]),
            Letters.row(ends[1]),
            Letters.column(ends[0]),
            Letters.column(ends[1]));
      }
    }
  }

  private void mark(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    int from = firstAt(firstRow);
    for (int i = from; i < rows.size() && rows.get(i).number() <= lastRow; i++) {
      for (int c = Math.max(0, firstColumn); c <= Math.min(lastColumn, MOST_COLUMNS); c++) {
        RawCell before = rows.get(i).cells().get(c);
        String text = before == null ? "-" : before.text();
        rows.get(i).cells().put(c, new RawCell(RawCell.Kind.MERGED, text));
      }
    }
  }

  /** Index of the first kept row from that number on. */
  private int firstAt(int number) {
    int low = 0;
    int high = rows.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (rows.get(middle).number() < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
