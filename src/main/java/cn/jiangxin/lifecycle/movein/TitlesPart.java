package cn.jiangxin.lifecycle.movein;

import cn.jiangxin.ledger.sheet.SheetColumn;
import cn.jiangxin.ledger.sheet.SheetColumn.Kind;
import cn.jiangxin.registry.change.PackCodes;
import cn.jiangxin.studio.Recognition;
import cn.jiangxin.studio.Studio;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The titles that studios were given (BDA-3, 16, 17), with the documents of the bodies. */
@Singleton
final class TitlesPart implements Part {
  private static final String NAME = "titles";
  private static final List<String> ENDS = List.of("DELISTED", "REVOKED", "EXPIRED");

  private final Votes votes;
  private final PackCodes codes;
  private final Choices choices;
  private final StoreTitles store;

  TitlesPart(Votes votes, PackCodes codes, Choices choices, StoreTitles store) {
    this.votes = votes;
    this.codes = codes;
    this.choices = choices;
    this.store = store;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<SheetColumn> columns() {
    List<SheetColumn> columns = new ArrayList<>();
    columns.add(Columns.studio());
    columns.add(Columns.text(NAME, "programme").needed());
    columns.add(Columns.text(NAME, "level").needed());
    columns.add(Columns.of(Kind.YES_NO, NAME, "demonstration"));
    columns.addAll(Votes.columns(NAME));
    columns.add(Columns.day(NAME, "plaqueOn"));
    columns.add(Columns.day(NAME, "certificateOn"));
    columns.add(Columns.code(NAME, "certificateNo"));
    columns.add(Columns.day(NAME, "endedOn"));
    columns.add(Columns.text(NAME, "endKind"));
    return columns;
  }

  @Override
  public List<String> choices(String field) {
    return switch (field) {
      case "programme" -> codes.programmes();
      case "level" -> codes.levels();
      case "endKind" -> ENDS;
      default -> votes.choices(field);
    };
  }

  @Override
  public Taken take(PartSheet sheet, Intake intake) {
    StoreTitles.Known known = store.known(intake.register().known());
    known.titles().forEach(intake::title);
    Map<List<?>, Integer> rows = new HashMap<>();
    List<StoreTitles.Draft> fresh = new ArrayList<>();
    for (Line line : intake.lines(sheet)) {
      Studio studio = intake.studio(line);
      StoreTitles.Draft draft = read(line, studio, intake.today());
      if (studio == null || !line.isSound()) {
        continue;
      }
      List<?> key = draft.key(studio.id());
      Integer before = rows.putIfAbsent(key, line.number());
      if (before != null) {
        line.refuse("programme", "sheet.row.twice", String.valueOf(before));
      } else {
        known.compare(line, studio, draft);
      }
      if (line.fate() == Line.Fate.FRESH) {
        intake.title(draft.title());
        fresh.add(draft);
      }
    }
    return deed -> store.of(fresh, deed);
  }

  private StoreTitles.Draft read(Line line, @Nullable Studio studio, LocalDate today) {
    String programme = choices.read(line, "programme", codes.programmes());
    String level =
        choices.read(line, "level", programme == null ? codes.levels() : codes.levels(programme));
    line.needAll();
    List<Votes.Vote> decided = votes.read(line, programme, today);
    Recognition title =
        new Recognition(
            0,
            studio == null ? 0 : studio.id(),
            Objects.requireNonNullElse(programme, ""),
            Objects.requireNonNullElse(level, ""),
            Boolean.TRUE.equals(line.cells().yesNo("demonstration")),
            Set.of(),
            line.past("plaqueOn", today),
            line.past("certificateOn", today),
            line.cells().identifier("certificateNo"),
            line.past("endedOn", today),
            choices.read(line, "endKind", ENDS));
    if ((title.endedOn() == null) != (title.endKind() == null)) {
      line.refuse(title.endedOn() == null ? "endedOn" : "endKind", "ledger.check.required");
    }
    line.atMost("certificateNo", title.certificateNo(), Votes.LONGEST);
    return new StoreTitles.Draft(title, studio, decided);
  }
}
