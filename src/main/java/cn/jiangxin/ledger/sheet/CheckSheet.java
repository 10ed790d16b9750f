package cn.jiangxin.ledger.sheet;

import cn.jiangxin.ledger.sheet.CheckedRow.Fate;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.platform.Progress;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.Members;
import cn.jiangxin.studio.Projects;
import cn.jiangxin.studio.Studio;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says of each row of a spreadsheet what would become of it. The ledger, the team and the projects
 * are read once; no row asks the database.
 */
@Singleton
class CheckSheet {
  private final SheetWords words;
  private final SheetLayouts layouts;
  private final Members members;
  private final Projects projects;
  private final BusinessClock clock;

  CheckSheet(
      SheetWords words,
      SheetLayouts layouts,
      Members members,
      Projects projects,
      BusinessClock clock) {
    this.layouts = layouts;
    this.words = words;
    this.members = members;
    this.projects = projects;
    this.clock = clock;
  }

  Roster roster(Studio studio) {
    return new Roster(members.current(Set.of(studio.id())), projects.current(Set.of(studio.id())));
  }

  <F, E> CheckedSheet<F> check(
      byte[] file, SheetLayout<F, E> layout, Studio studio, Progress progress) throws Unreadable {
    RawSheet sheet = sheets(file, layout);
    Heading heading = heading(sheet, layout);
    List<RawRow> rows = sheet.rows().stream().filter(r -> r.number() > heading.row()).toList();
    progress.expect(rows.size());
    Work<F, E> work = new Work<>(layout, studio, heading, sheet.from1904());
    for (RawRow row : rows) {
      work.read(row);
      progress.advance(1);
    }
    List<Remark> general =
        sheet.hints().stream().map(key -> new Remark(0, 0, null, false, key, List.of())).toList();
    return new CheckedSheet<>(heading, work.judged(), general, sheet.part());
  }

  /** Refuses a file whose rows cannot be read as this ledger's at all. */
  void refuseUnreadable(byte[] file, SheetLayout<?, ?> layout) throws Unreadable {
    RawSheet sheet = sheets(file, layout);
    try {
      heading(sheet, layout);
    } catch (Unreadable e) {
      throw layouts.of(sheet, words).map(this::notThis).orElse(e);
    }
  }

  private Unreadable notThis(SheetLayout<?, ?> other) {
    String key = "ledger.name." + other.path();
    return new Unreadable(
        Reason.of(
            "sheet.file.otherLedger",
            words.text(Locale.CHINESE, key),
            words.text(Locale.ENGLISH, key)));
  }

  private RawSheet sheets(byte[] file, SheetLayout<?, ?> layout) throws Unreadable {
    return new SheetFile(file).read(name -> words.says(name, "ledger.name." + layout.path()));
  }

  private Heading heading(RawSheet sheet, SheetLayout<?, ?> layout) throws Unreadable {
    Heading heading = Heading.of(sheet, layout.columns(), words);
    refuseMissing(heading, layout.columns());
    return heading;
  }

  private void refuseMissing(Heading heading, List<SheetColumn> wanted) throws Unreadable {
    List<SheetColumn> missing = heading.missing(wanted);
    if (!missing.isEmpty()) {
      throw new Unreadable(
          Reason.of(
              "sheet.file.missingColumns",
              missing.stream()
                  .map(column -> words.label(Locale.CHINESE, column))
                  .collect(Collectors.joining("\u3001")),
              missing.stream()
                  .map(column -> words.label(Locale.ENGLISH, column))
                  .collect(Collectors.joining(", "))));
    }
  }

  /** A row that has been read. */
  private record Read<F>(
      int number, @Nullable Long entry, F form, List<Reason> errors, List<Reason> hints) {}

  /** The rows of one sheet against one ledger. */
  private final class Work<F, E> {
    private final SheetLayout<F, E> layout;
    private final Studio studio;
    private final Heading heading;
    private final boolean from1904;
    private final Roster roster;
    private final Standing<F, E> standing;
    private final List<Read<F>> reads = new ArrayList<>();
    private final Map<Long, Integer> rowOf = new HashMap<>();

    Work(SheetLayout<F, E> layout, Studio studio, Heading heading, boolean from1904) {
      this.layout = layout;
      this.studio = studio;
      this.heading = heading;
      this.from1904 = from1904;
      this.roster = roster(studio);
      this.standing = Standing.of(layout, studio);
    }

    void read(RawRow row) {
      Map<String, RawCell> cells = new HashMap<>();
      heading.columns().forEach((c, column) -> put(cells, column, row.cells().get(c)));
      RawCell number = row.cells().get(heading.number());
      if (cells.isEmpty() && number == null) {
        return;
      }
      List<Reason> errors = new ArrayList<>();
      Long entry = number == null || number.isBlank() ? null : entry(number, row.number(), errors);
      if (entry != null) {
        takeOver(entry, cells);
      }
      RowReader reader = new RowReader(cells, roster, words, from1904);
      F form = layout.read(reader);
      errors.addAll(reader.errors());
      reads.add(new Read<>(row.number(), entry, form, errors, reader.hints()));
    }

    private static void put(
        Map<String, RawCell> cells, SheetColumn column, @Nullable RawCell cell) {
      if (cell != null && !cell.isBlank()) {
        cells.put(column.field(), cell);
      }
    }

    private @Nullable Long entry(RawCell number, int row, List<Reason> errors) {
      String written = Tidy.tight(SheetNumber.plain(Tidy.tight(number.text())));
      Long id = written.matches("\\d{1,18}") ? Long.valueOf(written) : null;
      boolean sound = number.kind() == RawCell.Kind.NUMBER || number.kind() == RawCell.Kind.TEXT;
      if (id == null || !sound || !standing.forms().containsKey(id)) {
        errors.add(Reason.at(SheetWords.NUMBER, "sheet.row.gone", shortened(written)));
        return null;
      }
      Integer before = rowOf.putIfAbsent(id, row);
      if (before != null) {
        errors.add(Reason.at(SheetWords.NUMBER, "sheet.row.numberTwice", String.valueOf(before)));
        return null;
      }
      return id;
    }

    private static String shortened(String text) {
      return text.length() > 40 ? text.substring(0, 40) : text;
    }

    /** A column that the sheet does not have leaves a corrected entry as it is. */
    private void takeOver(long entry, Map<String, RawCell> cells) {
      rendered(entry)
          .forEach(
              (field, cell) -> {
                if (heading.place(field) == 0) {
                  cells.put(field, cell);
                }
              });
    }

    private Map<String, RawCell> rendered(long entry) {
      Map<String, RawCell> cells = new HashMap<>();
      F form = Objects.requireNonNull(standing.forms().get(entry));
      layout
          .cells(form)
          .forEach(
              (field, value) -> cells.put(field, RawCell.text(Rendering.plain(value, roster))));
      return cells;
    }

    /** Whether the row says what the entry says, when both are read the same way. */
    private boolean isUnchanged(Read<F> read) {
      return read.entry() != null
          && read.form()
              .equals(layout.read(new RowReader(rendered(read.entry()), roster, words, from1904)));
    }

    List<CheckedRow<F>> judged() {
      List<List<Reason>> checks =
          layout
              .ledger()
              .checkAll(reads.stream().map(this::toStore).toList(), studio, clock.today());
      List<List<Reason>> against =
          layout
              .ledger()
              .checkAllAgainst(
                  reads.stream().map(this::toStore).toList(),
                  reads.stream().map(this::corrected).toList(),
                  studio);
      Map<List<?>, Integer> firstRow = new HashMap<>();
      List<CheckedRow<F>> rows = new ArrayList<>();
      for (int i = 0; i < reads.size(); i++) {
        Read<F> read = reads.get(i);
        if (isUnchanged(read)) {
          layout.identities(read.form()).forEach(said -> firstRow.putIfAbsent(said, read.number()));
          rows.add(
              new CheckedRow<>(
                  read.number(), read.entry(), read.form(), Fate.UNCHANGED, List.of()));
        } else {
          List<Reason> more = new ArrayList<>(checks.get(i));
          more.addAll(against.get(i));
          rows.add(judged(read, more, firstRow));
        }
      }
      return rows;
    }

    private Optional<E> corrected(Read<F> read) {
      return Optional.ofNullable(read.entry()).map(standing.entries()::get);
    }

    private F toStore(Read<F> read) {
      return corrected(read)
          .map(entry -> layout.ledger().replacing(entry, read.form()))
          .orElse(read.form());
    }

    private CheckedRow<F> judged(Read<F> read, List<Reason> more, Map<List<?>, Integer> firstRow) {
      List<Reason> errors = new ArrayList<>(read.errors());
      Set<String> noted =
          errors.stream().map(r -> String.valueOf(r.field())).collect(Collectors.toSet());
      more.stream().filter(r -> !noted.contains(String.valueOf(r.field()))).forEach(errors::add);
      errors.addAll(twice(read, firstRow));
      List<Remark> remarks = new ArrayList<>();
      errors.forEach(reason -> remarks.add(remark(read, reason, true)));
      read.hints().forEach(reason -> remarks.add(remark(read, reason, false)));
      Fate fate = read.entry() == null ? Fate.FRESH : Fate.CORRECTED;
      return new CheckedRow<>(
          read.number(), read.entry(), toStore(read), errors.isEmpty() ? fate : Fate.BAD, remarks);
    }

    private List<Reason> twice(Read<F> read, Map<List<?>, Integer> firstRow) {
      List<Reason> reasons = new ArrayList<>();
      for (List<?> said : layout.identities(read.form())) {
        if (said.stream().filter(Objects::nonNull).count() < 2) {
          continue;
        }
        Integer before = firstRow.putIfAbsent(said, read.number());
        Long stands = standing.said().get(said);
        if (before != null) {
          reasons.add(Reason.of("sheet.row.twice", String.valueOf(before)));
        } else if (stands != null && !stands.equals(read.entry())) {
          reasons.add(Reason.of("sheet.row.stands", String.valueOf(stands)));
        }
      }
      return reasons.stream().limit(1).toList();
    }

    private Remark remark(Read<F> read, Reason reason, boolean error) {
      boolean ofNumber = SheetWords.NUMBER.equals(reason.field());
      int column = ofNumber ? heading.number() + 1 : heading.place(reason.field());
      String field = ofNumber ? null : reason.field();
      return new Remark(read.number(), column, field, error, reason.key(), reason.args());
    }
  }
}
