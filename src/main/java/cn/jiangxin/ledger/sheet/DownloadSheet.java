package cn.jiangxin.ledger.sheet;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.NoteDeed;
import cn.jiangxin.access.Permission;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.Studios;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Hands out a ledger as a spreadsheet, empty or with what stands in it. */
@Singleton
public class DownloadSheet {
  private final Studios studios;
  private final SheetLayouts layouts;
  private final CheckSheet check;
  private final SheetWords words;
  private final NoteDeed note;

  DownloadSheet(
      Studios studios, SheetLayouts layouts, CheckSheet check, SheetWords words, NoteDeed note) {
    this.note = note;
    this.studios = studios;
    this.layouts = layouts;
    this.check = check;
    this.words = words;
  }

  /**
   * The spreadsheet.
   *
   * @param ledger the ledger's name in addresses
   * @param filled whether with what stands in the ledger, or empty
   * @param workbook whether as a workbook, or as text
   * @return empty if there is no such ledger or studio in the actor's scope
   */
  public Optional<byte[]> of(
      Actor actor, String studio, String ledger, boolean filled, boolean workbook, Locale in) {
    return layouts
        .at(ledger)
        .flatMap(
            layout ->
                studios
                    .find(studio, actor.scopeFor(Permission.READ_REGISTRY))
                    .map(found -> write(actor, layout, found, filled, workbook, in)));
  }

  private <F, E> byte[] write(
      Actor actor,
      SheetLayout<F, E> layout,
      Studio studio,
      boolean filled,
      boolean workbook,
      Locale in) {
    note.of(
        actor,
        AuditNote.of("DOWNLOAD_LEDGER", "STUDIO", studio.code())
            .ofStudio(studio.id())
            .with(
                Map.of(
                    "ledger",
                    layout.path(),
                    "format",
                    workbook ? "XLSX" : "CSV",
                    "entries",
                    filled)));
    return write(layout, studio, filled, workbook, in);
  }

  private <F, E> byte[] write(
      SheetLayout<F, E> layout, Studio studio, boolean filled, boolean workbook, Locale in) {
    Roster roster = check.roster(studio);
    Standing<F, E> standing =
        filled ? Standing.of(layout, studio) : new Standing<>(Map.of(), Map.of(), Map.of());
    SheetTable table = SheetTable.of(layout, standing, roster, words, in);
    return workbook ? new WorkbookWriter(table, words, roster, in).write() : CsvWriter.write(table);
  }
}
