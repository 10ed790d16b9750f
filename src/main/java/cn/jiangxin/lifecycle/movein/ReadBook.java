package cn.jiangxin.lifecycle.movein;

import cn.jiangxin.access.Organisations;
import cn.jiangxin.access.Scope;
import cn.jiangxin.ledger.sheet.Book;
import cn.jiangxin.ledger.sheet.Heading;
import cn.jiangxin.ledger.sheet.RawRow;
import cn.jiangxin.ledger.sheet.RawSheet;
import cn.jiangxin.ledger.sheet.Remark;
import cn.jiangxin.ledger.sheet.SheetColumn;
import cn.jiangxin.ledger.sheet.SheetWords;
import cn.jiangxin.ledger.sheet.Unreadable;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.platform.Progress;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.Studios;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a workbook sheet by sheet against the register, and says what would become of each row. */
@Singleton
class ReadBook {
  private static final int MOST_ROWS = 60_000;
  private static final String EXPLANATIONS = "sheet.explanations";

  private final Parts parts;
  private final SheetWords words;
  private final StoreLeaders leaders;
  private final Organisations organisations;
  private final Studios studios;
  private final BusinessClock clock;

  ReadBook(
      Parts parts,
      SheetWords words,
      StoreLeaders leaders,
      Organisations organisations,
      Studios studios,
      BusinessClock clock) {
    this.parts = parts;
    this.words = words;
    this.leaders = leaders;
    this.organisations = organisations;
    this.studios = studios;
    this.clock = clock;
  }

  /** Refuses a file in which nothing of a moving in can be found. */
  void refuseUnreadable(byte[] file) throws Unreadable {
    open(file);
  }

  ReadWorkbook read(byte[] file, Scope scope, Progress progress) throws Unreadable {
    Opened book = open(file);
    progress.expect(book.sheets().values().stream().mapToLong(s -> s.rows().size()).sum());
    Intake intake =
        new Intake(clock.today(), words, register(book.sheets().values(), scope), progress);
    List<Taken> taken = new ArrayList<>();
    for (Part part : parts.all()) {
      PartSheet sheet = book.sheets().getOrDefault(part.name(), PartSheet.none(part));
      taken.add(part.take(sheet, intake));
      if (part instanceof MembersPart) {
        taken.add(deed -> leaders.of(intake, deed));
      }
    }
    return new ReadWorkbook(intake.lines(), book.remarks(), taken);
  }

  /** The sheets by their part, and what was found before any row was read. */
  private record Opened(Map<String, PartSheet> sheets, List<MoveInRemark> remarks) {}

  private Opened open(byte[] file) throws Unreadable {
    Book book = Book.read(file, name -> parts.named(name, words).isPresent());
    Map<String, PartSheet> sheets = new LinkedHashMap<>();
    List<MoveInRemark> remarks = new ArrayList<>();
    int rows = 0;
    for (Book.Sheet sheet : book.sheets()) {
      Part part = parts.named(sheet.name(), words).orElseThrow();
      PartSheet opened = open(part, sheet.rows(), remarks);
      rows += opened.rows().size();
      if (sheets.putIfAbsent(part.name(), opened) != null) {
        remarks.add(ofSheet(part, "move-in.check.sheetTwice"));
      }
    }
    if (sheets.isEmpty()) {
      throw new Unreadable(Reason.of("move-in.file.noSheet"));
    }
    if (rows > MOST_ROWS) {
      throw new Unreadable(Reason.of("sheet.file.tooManyRows", String.valueOf(MOST_ROWS)));
    }
    book.others().stream()
        .filter(name -> !words.says(name, EXPLANATIONS))
        .forEach(name -> remarks.add(unread(name)));
    return new Opened(sheets, remarks);
  }

  private static MoveInRemark unread(String name) {
    return new MoveInRemark(
        "", new Remark(0, 0, null, false, "move-in.hint.unknownSheet", List.of(name)));
  }

  private PartSheet open(Part part, RawSheet sheet, List<MoveInRemark> remarks) {
    try {
      Heading heading = Heading.of(sheet, part.columns(), words);
      heading.remarks().forEach(remark -> remarks.add(new MoveInRemark(part.name(), remark)));
      List<RawRow> rows =
          sheet.rows().stream()
              .filter(row -> row.number() > heading.row())
              .filter(row -> isFilled(row, heading))
              .toList();
      if (!rows.isEmpty()) {
        missing(part, heading, remarks);
      }
      return new PartSheet(part, sheet.part(), heading, sheet.from1904(), rows);
    } catch (Unreadable e) {
      remarks.add(ofSheet(part, e.reason().key(), e.reason().args().toArray(String[]::new)));
      return PartSheet.none(part);
    }
  }

  /** A remark in its column alone does not make a row. */
  private static boolean isFilled(RawRow row, Heading heading) {
    return heading.columns().keySet().stream()
        .map(column -> row.cells().get(column))
        .anyMatch(cell -> cell != null && !cell.isBlank());
  }

  private void missing(Part part, Heading heading, List<MoveInRemark> remarks) {
    List<SheetColumn> missing = heading.missing(part.columns());
    if (!missing.isEmpty()) {
      remarks.add(
          ofSheet(
              part,
              "sheet.file.missingColumns",
              labels(missing, Locale.CHINESE),
              labels(missing, Locale.ENGLISH)));
    }
  }

  private String labels(List<SheetColumn> columns, Locale in) {
    return columns.stream()
        .map(column -> words.label(in, column))
        .collect(Collectors.joining(words.text(in, "web.layout.separator")));
  }

  private static MoveInRemark ofSheet(Part part, String key, String... args) {
    return new MoveInRemark(part.name(), new Remark(0, 0, null, true, key, List.of(args)));
  }

  /** All codes that the workbook names are looked up at once. */
  private Register register(Collection<PartSheet> sheets, Scope scope) {
    Set<String> unitCodes = new HashSet<>();
    Set<String> studioCodes = new HashSet<>();
    for (PartSheet sheet : sheets) {
      switch (sheet.part().name()) {
        case "units" ->
            Stream.of("code", "affiliatedTo", "area").flatMap(sheet::typed).forEach(unitCodes::add);
        case "studios" -> {
          sheet.typed("unit").forEach(unitCodes::add);
          sheet.typed("code").forEach(studioCodes::add);
        }
        default -> sheet.typed(Columns.STUDIO).forEach(studioCodes::add);
      }
    }
    List<Studio> known = studios.withCodes(studioCodes);
    return new Register(
        organisations.withCodes(unitCodes),
        organisations.below(unitCodes, scope),
        known,
        studios.visible(known.stream().map(Studio::id).toList(), scope));
  }
}
