package cn.jiangxin.lifecycle.movein;

import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.Change;
import cn.jiangxin.ledger.Ledger;
import cn.jiangxin.ledger.sheet.Rendering;
import cn.jiangxin.ledger.sheet.Roster;
import cn.jiangxin.ledger.sheet.SheetColumn;
import cn.jiangxin.ledger.sheet.SheetColumn.Kind;
import cn.jiangxin.ledger.sheet.SheetLayout;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.Member;
import cn.jiangxin.studio.Stamp;
import cn.jiangxin.studio.Studio;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The entries of one ledger of all studios: the ledger's own columns, reading and checks, with the
 * studio before them.
 */
abstract class LedgerPart<F, E> implements Part {
  private static final int PORTION = 2_000;

  private final SheetLayout<F, E> layout;
  private final List<SheetColumn> columns;

  LedgerPart(SheetLayout<F, E> layout) {
    this.layout = layout;
    this.columns =
        Stream.concat(
                Stream.of(Columns.studio()),
                layout.columns().stream().filter(column -> !isPersonal(column)))
            .toList();
  }

  /** Numbers of people are recorded one by one, and never lie in a workbook of a district. */
  private static boolean isPersonal(SheetColumn column) {
    return column.kind() == Kind.PERSONAL || column.field().equals("identityPaper");
  }

  @Override
  public final String name() {
    return layout.path();
  }

  @Override
  public final List<SheetColumn> columns() {
    return columns;
  }

  /**
   * A row that has been read, with its studio.
   *
   * @param id provisional number of the entry
   */
  record Read<F>(Line line, long id, Studio studio, F form) {}

  @Override
  public final Taken take(PartSheet sheet, Intake intake) {
    Said<F, E> said = Said.of(layout, intake.register().known());
    said.entries().forEach(entry -> known(entry, intake));
    List<Read<F>> fresh = new ArrayList<>();
    Map<List<?>, Integer> rows = new HashMap<>();
    for (Line line : intake.lines(sheet, row -> intake.roster(sheet, row))) {
      Studio studio = intake.studio(line);
      F form = layout.read(line.cells());
      if (studio == null) {
        continue;
      }
      Read<F> read = new Read<>(line, intake.provisional(), studio, form);
      judge(read, said, rows, intake);
      if (line.fate() == Line.Fate.FRESH) {
        fresh.add(read);
      }
    }
    further(fresh);
    fresh.removeIf(read -> !read.line().isSound());
    fresh.forEach(read -> brought(read, intake));
    return deed -> store(fresh, deed);
  }

  private void judge(Read<F> read, Said<F, E> said, Map<List<?>, Integer> rows, Intake intake) {
    Set<Long> team =
        intake.team(read.studio().id()).stream().map(Member::id).collect(Collectors.toSet());
    read.line().refuse(layout.ledger().check(read.form(), team, intake.today()));
    for (List<?> identity : layout.identities(read.form())) {
      if (identity.stream().filter(Objects::nonNull).count() < 2) {
        continue;
      }
      List<?> key = List.of(read.studio().id(), identity);
      Integer before = rows.putIfAbsent(key, read.line().number());
      F standing = said.form(key);
      if (before != null) {
        read.line().refuse(List.of(Reason.of("sheet.row.twice", String.valueOf(before))));
      } else if (standing != null) {
        compare(read, standing, intake);
        return;
      }
    }
  }

  private void compare(Read<F> read, F standing, Intake intake) {
    Roster roster = new Roster(intake.team(read.studio().id()), List.of());
    Map<String, Object> now = layout.cells(standing);
    Differences differences = new Differences(read.line());
    layout
        .cells(read.form())
        .forEach(
            (field, typed) -> {
              Object there = now.get(field);
              String before = there == null ? null : Rendering.plain(there, roster);
              differences.note(field, Rendering.plain(typed, roster), before);
            });
    read.line().stands();
  }

  private void store(List<Read<F>> fresh, Deed deed) {
    Ledger<F, E> ledger = layout.ledger();
    for (int from = 0; from < fresh.size(); from += PORTION) {
      List<Read<F>> portion = fresh.subList(from, Math.min(fresh.size(), from + PORTION));
      List<Studio> studios = portion.stream().map(read -> deed.studio(read.studio())).toList();
      List<F> forms = portion.stream().map(read -> settled(read.form(), deed)).toList();
      List<Stamp> stamps = portion.stream().map(read -> deed.stamp(read.line())).toList();
      List<E> entries = ledger.appendAll(forms, studios, stamps);
      List<AuditNote> notes = new ArrayList<>();
      for (int i = 0; i < entries.size(); i++) {
        stored(portion.get(i), entries.get(i), deed);
        notes.add(
            deed.note(
                "RECORD_ENTRY",
                ledger.name(),
                String.valueOf(ledger.idOf(entries.get(i))),
                studios.get(i),
                Change.made(forms.get(i)).hiding(ledger.people())));
      }
      deed.tell(notes);
    }
  }

  /** An entry that other sheets may name was there before. */
  void known(E entry, Intake intake) {}

  /** The workbook brings an entry that other sheets may name. */
  void brought(Read<F> read, Intake intake) {}

  /** What is wrong with new rows, for which something has to be looked up. */
  void further(List<Read<F>> fresh) {}

  /** The form with the numbers under which its people have been stored. */
  F settled(F form, Deed deed) {
    return form;
  }

  /** The entry has been stored. */
  void stored(Read<F> read, E entry, Deed deed) {}
}
