package cn.jiangxin.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lays a studio's file out on paper. */
final class StudioFilePaper {

  private final StudioFileFacts facts;
  private final Clauses clauses;
  private final Wording wording;
  private final LocalDate day;

  StudioFilePaper(StudioFileFacts facts, Clauses clauses, Wording wording, LocalDate day) {
    this.facts = facts;
    this.clauses = clauses;
    this.wording = wording;
    this.day = day;
  }

  /** The whole file. */
  Paper paper(LocalDate issuedOn) {
    FileIdentity identity = new FileIdentity(facts.profile(), facts.bodies(), wording, day);
    String title = wording.text("reporting.file.title", identity.name());
    return new Paper(
        Template.STUDIO_FILE,
        Set.of(Template.FACTS, Template.FILE_ROWS),
        title,
        wording.text("reporting.file.subtitle", wording.day(day), wording.day(issuedOn)),
        wording.text("reporting.file.remark"),
        wording.text("reporting.spending.footer", title, wording.day(day)),
        "",
        Map.of(),
        sections(identity));
  }

  private List<FileSection> sections(FileIdentity identity) {
    FileLedgers ledgers = new FileLedgers(facts, wording, day);
    FileOversight oversight = new FileOversight(facts, clauses, wording, day);
    List<FileSection> sections = new ArrayList<>();
    sections.add(new FileSection(heading("identity"), identity.facts(), identity.history()));
    sections.add(FileSection.of(heading("titles"), identity.titles()));
    sections.add(FileSection.of(heading("duties"), oversight.duties()));
    sections.add(FileSection.of(heading("members"), ledgers.members()));
    sections.add(FileSection.of(heading("years"), ledgers.years()));
    sections.add(FileSection.of(heading("activities"), ledgers.activities()));
    sections.add(FileSection.of(heading("outcomes"), ledgers.outcomes()));
    sections.add(FileSection.of(heading("projects"), ledgers.projects()));
    sections.add(FileSection.of(heading("mentorships"), ledgers.mentorships()));
    sections.add(FileSection.of(heading("reviews"), oversight.reviews()));
    sections.add(FileSection.of(heading("together"), oversight.together()));
    StudioFileFacts.Money money = facts.money();
    if (money != null) {
      sections.add(FileSection.of(heading("grants"), oversight.grants(money.grants())));
      sections.add(FileSection.of(heading("spending"), oversight.spending(money.spending())));
    }
    return sections;
  }

  private String heading(String part) {
    return wording.text("reporting.file.part." + part);
  }
}
