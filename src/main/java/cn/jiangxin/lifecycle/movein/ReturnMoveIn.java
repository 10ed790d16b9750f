package cn.jiangxin.lifecycle.movein;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.NoteDeed;
import cn.jiangxin.ledger.sheet.Book;
import cn.jiangxin.ledger.sheet.Heading;
import cn.jiangxin.ledger.sheet.Remark;
import cn.jiangxin.ledger.sheet.RemarkedBook;
import cn.jiangxin.ledger.sheet.SheetColumn;
import cn.jiangxin.ledger.sheet.SheetWords;
import cn.jiangxin.ledger.sheet.Unreadable;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Gives back the very workbook that was handed in, with what was found beside each row. */
@Singleton
public class ReturnMoveIn {
  private static final int MOST_REMARKS = 20_000;

  private final MoveIns moveIns;
  private final Parts parts;
  private final SheetWords words;
  private final NoteDeed note;

  ReturnMoveIn(MoveIns moveIns, Parts parts, SheetWords words, NoteDeed note) {
    this.moveIns = moveIns;
    this.parts = parts;
    this.words = words;
    this.note = note;
  }

  /** The workbook with the remarks; what could not be read comes back as it was. */
  public byte[] of(Actor actor, MoveIn moveIn, Locale in) {
    note.of(
        actor,
        AuditNote.of("DOWNLOAD_MOVE_IN", "MOVE_IN", String.valueOf(moveIn.id()))
            .ofUnit(moveIn.organisationId()));
    byte[] file = moveIns.content(moveIn.id());
    try {
      return remarked(file, moveIns.remarks(moveIn.id(), 1, MOST_REMARKS).items(), in);
    } catch (Unreadable e) {
      return file;
    }
  }

  private byte[] remarked(byte[] file, List<MoveInRemark> remarks, Locale in) throws Unreadable {
    RemarkedBook returned = new RemarkedBook(file);
    for (Book.Sheet sheet :
        Book.read(file, name -> parts.named(name, words).isPresent()).sheets()) {
      Part part = parts.named(sheet.name(), words).orElseThrow();
      List<Remark> own =
          remarks.stream()
              .filter(r -> r.sheet().equals(part.name()) && r.remark().row() > 0)
              .map(MoveInRemark::remark)
              .toList();
      if (!own.isEmpty()) {
        Heading heading = Heading.of(sheet.rows(), part.columns(), words);
        returned.remark(
            sheet.rows().part(), heading.remarksAt(), ofRows(own, heading, in), notes(own, in));
      }
    }
    return returned.content();
  }

  private Map<Integer, String> ofRows(List<Remark> remarks, Heading heading, Locale in) {
    Map<Integer, String> ofRows = new TreeMap<>();
    ofRows.put(heading.row(), words.text(in, SheetWords.REMARKS));
    for (Remark remark : remarks) {
      ofRows.merge(
          remark.row(),
          inRow(remark, heading, in),
          (a, b) -> a + words.text(in, "sheet.joined") + b);
    }
    return ofRows;
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
      if (remark.column() > 0) {
        notes.merge(
            remark.letters() + remark.row(),
            words.text(in, remark.key(), remark.arguments()),
            (a, b) -> a + "\n" + b);
      }
    }
    return notes;
  }
}
