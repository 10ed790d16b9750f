package cn.jiangxin.registry.fact;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.AuditTrail;
import cn.jiangxin.access.Change;
import cn.jiangxin.registry.change.AgreedTitles;
import cn.jiangxin.studio.Recognition;
import cn.jiangxin.studio.Recognitions;
import cn.jiangxin.studio.Studio;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Ends the title when all bodies have concurred in its revocation, from the day of the later
 * decision on (BDA-32.0); titles of other programmes stay.
 */
@Singleton
class Revocations {
  private static final String REVOKED = "REVOKED";

  private final Proposals proposals;
  private final FactCodes codes;
  private final ReportedFactRows votes;
  private final AgreedTitles agreed;
  private final Recognitions recognitions;
  private final AuditTrail audit;

  Revocations(
      Proposals proposals,
      FactCodes codes,
      ReportedFactRows votes,
      AgreedTitles agreed,
      Recognitions recognitions,
      AuditTrail audit) {
    this.proposals = proposals;
    this.codes = codes;
    this.votes = votes;
    this.agreed = agreed;
    this.recognitions = recognitions;
    this.audit = audit;
  }

  /** Brings the titles in line with the votes that now stand on the proposal. */
  void settle(Actor actor, Studio studio, long proposal) {
    proposals.find(proposal, studio).ifPresent(found -> settle(actor, studio, found));
  }

  private void settle(Actor actor, Studio studio, ReportedFact proposal) {
    String programme = codes.programme(proposal.code()).orElse("");
    LocalDate day = proposals.agreedOn(proposal);
    if (day == null) {
      restore(actor, studio, programme, votes.voteDays(proposal.id()));
    } else {
      end(actor, studio, programme, day);
    }
  }

  private void end(Actor actor, Studio studio, String programme, LocalDate day) {
    List<Recognition> titles =
        agreed.held(studio, day).stream()
            .filter(title -> title.programme().equals(programme) && title.endedOn() == null)
            .toList();
    recognitions.end(ids(titles), day, REVOKED);
    Map<String, Object> ended = Map.of("endedOn", day, "endKind", REVOKED);
    titles.forEach(title -> note(actor, studio, title, Change.made(ended)));
  }

  /** What a vote had ended that has been voided since. */
  private void restore(Actor actor, Studio studio, String programme, Set<LocalDate> days) {
    List<Recognition> titles =
        recognitions.current(Set.of(studio.id())).stream()
            .filter(title -> title.programme().equals(programme))
            .filter(title -> REVOKED.equals(title.endKind()) && days.contains(title.endedOn()))
            .toList();
    recognitions.end(ids(titles), null, null);
    titles.forEach(title -> note(actor, studio, title, Change.of("endKind", REVOKED, null)));
  }

  private static List<Long> ids(List<Recognition> titles) {
    return titles.stream().map(Recognition::id).toList();
  }

  private void note(Actor actor, Studio studio, Recognition title, Change change) {
    audit.append(
        actor,
        AuditNote.of("REVOKE_TITLE", "recognition", String.valueOf(title.id()))
            .ofStudio(studio.id())
            .with(Map.of("holder", studio.code()))
            .with(change));
  }
}
