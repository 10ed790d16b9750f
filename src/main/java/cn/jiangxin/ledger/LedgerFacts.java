package cn.jiangxin.ledger;

import cn.jiangxin.assessment.FactSheets;
import cn.jiangxin.assessment.FactSource;
import cn.jiangxin.policy.subject.StudioFile;
import cn.jiangxin.shared.DateRange;
import cn.jiangxin.studio.EntryStatus;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the ledgers say of the studios: activities, outcomes with their patents, mentoring. */
@Singleton
class LedgerFacts implements FactSource {

  private final Activities activities;
  private final Outcomes outcomes;
  private final Patents patents;
  private final Mentorships mentorships;

  LedgerFacts(Activities activities, Outcomes outcomes, Patents patents, Mentorships mentorships) {
    this.activities = activities;
    this.outcomes = outcomes;
    this.patents = patents;
    this.mentorships = mentorships;
  }

  @Override
  public void addTo(FactSheets sheets) {
    Set<Long> ids = sheets.studioIds();
    activities.current(ids).stream()
        .filter(entry -> EntryStatus.counts(entry.status()))
        .forEach(entry -> sheets.of(entry.studioId()).activities().add(fact(entry)));
    Map<Long, Patent> patentOf =
        patents.current(ids).stream()
            .collect(Collectors.toMap(Patent::outcomeId, Function.identity()));
    outcomes.current(ids).stream()
        .filter(entry -> EntryStatus.counts(entry.status()))
        .forEach(
            entry ->
                sheets.of(entry.studioId()).outcomes().add(fact(entry, patentOf.get(entry.id()))));
    mentorships.current(ids).stream()
        .filter(entry -> EntryStatus.counts(entry.status()))
        .forEach(
            m ->
                sheets
                    .of(m.studioId())
                    .mentorships()
                    .add(new StudioFile.Mentorship(m.id(), m.master(), m.apprentice(), m.when())));
  }

  private static StudioFile.Activity fact(Activity a) {
    return new StudioFile.Activity(
        a.id(),
        a.type(),
        a.mode().equals("SELF_ORGANISED"),
        a.exchange(),
        new DateRange(a.startedOn(), a.endedOn()),
        Objects.requireNonNull(a.recordedOn()),
        a.outsideParticipants(),
        a.title());
  }

  private static StudioFile.Outcome fact(Outcome o, @Nullable Patent patent) {
    return new StudioFile.Outcome(
        o.id(),
        o.type(),
        o.formedOn(),
        EntryStatus.VERIFIED.name().equals(o.status()),
        o.appliedOn(),
        Objects.requireNonNull(o.recordedOn()),
        o.name(),
        patent == null ? null : fact(patent));
  }

  private static StudioFile.Patent fact(Patent p) {
    return new StudioFile.Patent(
        p.number(),
        p.kind(),
        p.filedOn(),
        p.grantAnnouncedOn(),
        p.certificateOn(),
        p.status(),
        p.invalidatedOn(),
        members(p, "INVENTOR"),
        members(p, "PATENTEE"));
  }

  private static Set<Long> members(Patent p, String role) {
    return p.parties().stream()
        .filter(party -> party.role().equals(role))
        .map(Patent.Party::memberId)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }
}
