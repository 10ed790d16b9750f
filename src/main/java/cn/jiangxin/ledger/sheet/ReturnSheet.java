package cn.jiangxin.ledger.sheet;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.NoteDeed;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Gives back the file that was sent in, with a column that says what is wrong with each row and, in
 * a workbook, a note at each cell; personal numbers are masked, all else is as it was sent.
 */
@Singleton
public class ReturnSheet {
  private final SheetUploads uploads;
  private final SheetLayouts layouts;
  private final SheetWords words;
  private final NoteDeed note;

  ReturnSheet(SheetUploads uploads, SheetLayouts layouts, SheetWords words, NoteDeed note) {
    this.note = note;
    this.uploads = uploads;
    this.layouts = layouts;
    this.words = words;
  }

  /**
   * A file to be sent.
   *
   * @param workbook whether it is a workbook, or text
   */
  public record Returned(boolean workbook, byte[] content) {}

  /** The file with the remarks; what could not be read comes back as it was. */
  public Returned of(Actor actor, String studio, SheetUpload upload, Locale in) {
    note.of(
        actor,
        AuditNote.of("DOWNLOAD_SHEET", "STUDIO", studio)
            .ofStudio(upload.studioId())
            .with(Map.of("upload", upload.id(), "ledger", upload.ledger())));
    byte[] file = uploads.content(upload);
    boolean workbook = new SheetFile(file).isWorkbook();
    try {
      return new Returned(workbook, remarked(upload, file, workbook, in));
    } catch (Unreadable e) {
      return new Returned(workbook, file);
    }
  }

  private byte[] remarked(SheetUpload upload, byte[] file, boolean workbook, Locale in)
      throws Unreadable {
    SheetLayout<?, ?> layout = layouts.at(upload.ledger()).orElseThrow();
    RawSheet sheet =
        new SheetFile(file).read(name -> words.says(name, "ledger.name." + layout.path()));
    Heading heading = Heading.of(sheet, layout.columns(), words);
    Masks masks = Masks.of(sheet, heading);
    List<Remark> remarks = uploads.remarks(upload);
    Map<Integer, String> ofRows = new TreeMap<>();
    ofRows.put(heading.row(), words.text(in, SheetWords.REMARKS));
    remarks.stream()
        .filter(remark -> remark.row() > heading.row())
        .collect(
            Collectors.groupingBy(
                Remark::row,
                Collectors.mapping(
                    r -> inRow(r, heading, in),
                    Collectors.joining(words.text(in, "sheet.joined")))))
        .forEach(ofRows::put);
    return workbook
        ? new ReturnedWorkbook(
                file, sheet.part(), heading.remarksAt(), ofRows, notes(remarks, in), masks)
            .write()
        : csv(file, ofRows, heading.remarksAt(), masks);
  }

  private String inRow(Remark remark, Heading heading, Locale in) {
    SheetColumn column = heading.columns().get(remark.column() - 1);
    String said = words.text(in, remark.key(), remark.arguments());
    String kind = remark.error() ? said : words.text(in, "sheet.asHint", said);
    return column == null ? kind : words.text(in, "sheet.atColumn", words.label(in, column), kind);
  }

  private Map<String, String> notes(List<Remark> remarks, Locale in) {
    Map<String, String> notes = new LinkedHashMap<>();
    for (Remark remark : remarks) {
      if (remark.row() > 0 && remark.column() > 0) {
        notes.merge(
            remark.letters() + remark.row(),
            words.text(in, remark.key(), remark.arguments()),
            (a, b) -> a + "\n" + b);
      }
    }
    return notes;
  }

  private static byte[] csv(byte[] file, Map<Integer, String> ofRows, int column, Masks masks)
      throws Unreadable {
    List<List<String>> records = new ArrayList<>();
    int number = 0;
    for (List<String> record : CsvText.records(file)) {
      number++;
      List<String> row = new ArrayList<>(record.stream().map(Neutral::in).toList());
      while (row.size() <= column) {
        row.add("");
      }
      masks.rows().getOrDefault(number, Map.of()).forEach(row::set);
      row.set(column, ofRows.getOrDefault(number, ""));
      records.add(row);
    }
    return CsvWriter.write(records);
  }
}
