package cn.jiangxin.reporting;

import cn.jiangxin.ledger.Activity;
import cn.jiangxin.studio.Member;
import cn.jiangxin.studio.Project;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The ledgers of a studio in short tables, the latest entry first. */
final class FileLedgers {

  private final StudioFileFacts facts;
  private final Wording wording;
  private final LocalDate day;

  FileLedgers(StudioFileFacts facts, Wording wording, LocalDate day) {
    this.facts = facts;
    this.wording = wording;
    this.day = day;
  }

  /** How much there is of each kind, year by year, the latest first. */
  List<FileRow> years() {
    List<String> heads = heads("year", "activities", "exchanges", "outcomes", "approved");
    TreeSet<Integer> years = new TreeSet<>(Comparator.reverseOrder());
    facts.activities().forEach(a -> years.add(a.startedOn().getYear()));
    facts.outcomes().forEach(o -> years.add(o.formedOn().getYear()));
    approvals().forEach(on -> years.add(on.getYear()));
    return years.stream().map(year -> year(heads, year)).toList();
  }

  private FileRow year(List<String> heads, int year) {
    List<Activity> held =
        facts.activities().stream().filter(a -> a.startedOn().getYear() == year).toList();
    return FileRow.of(
        heads,
        String.valueOf(year),
        String.valueOf(held.size()),
        String.valueOf(held.stream().filter(Activity::exchange).count()),
        String.valueOf(
            facts.outcomes().stream().filter(o -> o.formedOn().getYear() == year).count()),
        String.valueOf(approvals().filter(on -> on.getYear() == year).count()));
  }

  private Stream<LocalDate> approvals() {
    return facts.projects().stream().map(Project::approvedOn).filter(Objects::nonNull);
  }

  List<FileRow> members() {
    List<String> heads = heads("joined", "person", "role", "post", "left");
    return facts.members().stream()
        .sorted(Comparator.comparing(Member::joinedOn))
        .map(
            m ->
                FileRow.of(
                    heads,
                    wording.day(m.joinedOn()),
                    m.name(),
                    wording.word("ledger.memberRole", m.role()),
                    wording.orNone(m.post()),
                    past(m.leftOn())))
        .toList();
  }

  List<FileRow> activities() {
    List<String> heads = heads("day", "title", "kind", "organiser", "state");
    return latestFirst(
        facts.activities(),
        Activity::startedOn,
        a ->
            FileRow.of(
                heads,
                wording.day(a.startedOn()),
                a.title(),
                wording.word("ledger.activity", a.type()),
                a.organiser(),
                state(a.status())));
  }

  List<FileRow> outcomes() {
    List<String> heads = heads("formed", "title", "kind", "applied", "state");
    return latestFirst(
        facts.outcomes(),
        o -> o.formedOn(),
        o ->
            FileRow.of(
                heads,
                wording.day(o.formedOn()),
                o.name(),
                wording.word("ledger.outcome", o.type()),
                past(o.appliedOn()),
                state(o.status())));
  }

  List<FileRow> projects() {
    List<String> heads = heads("approved-on", "title", "kind", "steps", "state");
    return latestFirst(
        facts.projects(),
        p -> Objects.requireNonNullElse(p.approvedOn(), LocalDate.MIN),
        p ->
            FileRow.of(
                heads,
                wording.day(p.approvedOn()),
                p.name(),
                wording.word("ledger.projectKind", p.kind()),
                wording.text(
                    "reporting.file.steps",
                    past(p.completedOn()),
                    past(p.appliedInPracticeOn()),
                    past(p.closureFiledOn())),
                state(p.status())));
  }

  List<FileRow> mentorships() {
    List<String> heads = heads("from", "pair", "trade", "goals", "until");
    return latestFirst(
        facts.mentorships(),
        m -> Objects.requireNonNullElse(m.when().from(), LocalDate.MIN),
        m ->
            FileRow.of(
                heads,
                wording.day(m.when().from()),
                wording.text("reporting.file.pair", m.master(), m.apprentice()),
                m.trade(),
                m.goals(),
                wording.day(m.when().to())));
  }

  private static <T> List<FileRow> latestFirst(
      List<T> entries, Function<T, LocalDate> dayOf, Function<T, FileRow> row) {
    return entries.stream().sorted(Comparator.comparing(dayOf).reversed()).map(row).toList();
  }

  /** A day, or a dash for what came after the day of the file. */
  private String past(@Nullable LocalDate happened) {
    return wording.day(happened == null || happened.isAfter(day) ? null : happened);
  }

  private String state(String status) {
    return wording.word("ledger.status", status);
  }

  private List<String> heads(String... names) {
    return Arrays.stream(names).map(name -> wording.text("reporting.file.head." + name)).toList();
  }
}
