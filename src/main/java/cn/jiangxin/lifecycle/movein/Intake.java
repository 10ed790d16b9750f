package cn.jiangxin.lifecycle.movein;

import cn.jiangxin.ledger.sheet.RawCell;
import cn.jiangxin.ledger.sheet.RawRow;
import cn.jiangxin.ledger.sheet.Roster;
import cn.jiangxin.ledger.sheet.SheetWords;
import cn.jiangxin.ledger.sheet.Tidy;
import cn.jiangxin.platform.Progress;
import cn.jiangxin.review.Review;
import cn.jiangxin.studio.Member;
import cn.jiangxin.studio.Project;
import cn.jiangxin.studio.Recognition;
import cn.jiangxin.studio.Studio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A workbook while it is read: what its rows may refer to, and what was found in them. */
final class Intake {
  private static final Roster NOBODY = new Roster(List.of(), List.of());

  private final LocalDate today;
  private final SheetWords words;
  private final Register register;
  private final Progress progress;
  private final List<Line> lines = new ArrayList<>();
  private final List<LeaderDraft> leaders = new ArrayList<>();
  private final Map<Long, List<Member>> teams = new HashMap<>();
  private final Map<Long, List<Project>> projects = new HashMap<>();
  private final Map<Long, Roster> rosters = new HashMap<>();
  private final Set<List<?>> titled = new HashSet<>();
  private final List<Review> reviews = new ArrayList<>();
  private final Map<String, BookDraft> grants = new LinkedHashMap<>();
  private long provisional;

  Intake(LocalDate today, SheetWords words, Register register, Progress progress) {
    this.today = today;
    this.words = words;
    this.register = register;
    this.progress = progress;
  }

  LocalDate today() {
    return today;
  }

  SheetWords words() {
    return words;
  }

  Register register() {
    return register;
  }

  /** A number for something that has none yet. */
  long provisional() {
    return --provisional;
  }

  /** The rows of a sheet; nobody and nothing of a studio is named in them. */
  List<Line> lines(PartSheet sheet) {
    return lines(sheet, row -> NOBODY);
  }

  /** The rows of a sheet, with the people and projects that each may name. */
  List<Line> lines(PartSheet sheet, Function<RawRow, Roster> roster) {
    List<Line> own =
        sheet.rows().stream().map(row -> new Line(sheet, row, roster.apply(row), words)).toList();
    lines.addAll(own);
    progress.advance(own.size());
    return own;
  }

  List<Line> lines() {
    return lines;
  }

  /** The studio that the row names by its code or its name; noted if there is none. */
  @Nullable Studio studio(Line line) {
    String typed = line.cells().identifier(Columns.STUDIO);
    if (typed == null) {
      line.need(Columns.STUDIO, null);
      return null;
    }
    Studio studio = register.studio(typed);
    if (studio == null) {
      line.refuse(Columns.STUDIO, "move-in.check.studioUnknown", typed);
    }
    return studio;
  }

  /** The people and projects of the studio that the row names, none if it names none. */
  Roster roster(PartSheet sheet, RawRow row) {
    int column = sheet.heading().place(Columns.STUDIO) - 1;
    RawCell cell = column < 0 ? null : row.cells().get(column);
    Studio studio = cell == null ? null : register.studio(Tidy.plain(cell.text()));
    return studio == null
        ? NOBODY
        : rosters.computeIfAbsent(
            studio.id(), id -> new Roster(team(id), projects.getOrDefault(id, List.of())));
  }

  List<Member> team(long studio) {
    return teams.getOrDefault(studio, List.of());
  }

  void join(Member member) {
    rosters.remove(member.studioId());
    teams.computeIfAbsent(member.studioId(), id -> new ArrayList<>()).add(member);
  }

  void begin(Project project) {
    rosters.remove(project.studioId());
    projects.computeIfAbsent(project.studioId(), id -> new ArrayList<>()).add(project);
  }

  void title(Recognition title) {
    titled.add(List.of(title.studioId(), title.programme()));
  }

  boolean isTitled(Studio studio, String programme) {
    return titled.contains(List.of(studio.id(), programme));
  }

  void review(Review review) {
    reviews.add(review);
  }

  /** The review of the studio, provisional if the workbook brings it; null if there is none. */
  @Nullable Review review(long studio, String programme, String kind, LocalDate decidedOn) {
    return reviews.stream()
        .filter(r -> r.studioId() == studio && decidedOn.equals(r.decidedOn()))
        .filter(r -> r.programme().equals(programme) && r.kind().equals(kind))
        .findFirst()
        .orElse(null);
  }

  /** Whether the studio has a project of the code, in the register or the workbook. */
  boolean hasProject(long studio, String code) {
    return projects.getOrDefault(studio, List.of()).stream()
        .anyMatch(project -> Register.key(project.code()).equals(Register.key(code)));
  }

  /** The grants of the workbook, by their number. */
  Map<String, BookDraft> grants() {
    return grants;
  }

  void lead(LeaderDraft leader) {
    leaders.add(leader);
  }

  List<LeaderDraft> leaders() {
    return leaders;
  }
}
