package cn.jiangxin.registry.fact;

import cn.jiangxin.policy.matter.Votes;
import cn.jiangxin.policy.subject.StudioFile.BodyDecision;
import cn.jiangxin.studio.Studio;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Proposals to revoke titles, and what the bodies said on them (BDA-32). */
@Singleton
class Proposals {

  private final FactBook book;
  private final FactCodes codes;

  Proposals(FactBook book, FactCodes codes) {
    this.book = book;
    this.codes = codes;
  }

  Optional<ReportedFact> find(long id, Studio studio) {
    return book.current(Set.of(studio.id())).stream()
        .filter(fact -> fact.kind() == FactKind.PROPOSAL && fact.id() == id)
        .findFirst();
  }

  /** The day of the later decision; null unless all bodies have concurred (BDA-32.0). */
  @Nullable LocalDate agreedOn(ReportedFact proposal) {
    return agreedOn(proposal, votes(proposal, facts(proposal.studioId())));
  }

  private @Nullable LocalDate agreedOn(ReportedFact proposal, List<BodyDecision> votes) {
    return Votes.agreedOn(votes, codes.voters(proposal.code()));
  }

  /** Whether another proposal on the same ground still waits for a body. */
  boolean isOpen(@Nullable String ground, Studio studio, @Nullable Long replaced) {
    List<ReportedFact> facts = facts(studio.id());
    return facts.stream()
        .filter(fact -> fact.kind() == FactKind.PROPOSAL && fact.code().equals(ground))
        .filter(fact -> replaced == null || fact.id() != replaced)
        .anyMatch(fact -> isOpen(fact, votes(fact, facts)));
  }

  private boolean isOpen(ReportedFact proposal, List<BodyDecision> votes) {
    return votes.stream().allMatch(BodyDecision::concurs) && agreedOn(proposal, votes) == null;
  }

  private List<ReportedFact> facts(long studio) {
    return book.current(Set.of(studio));
  }

  private static List<BodyDecision> votes(ReportedFact proposal, List<ReportedFact> facts) {
    return facts.stream()
        .filter(fact -> fact.kind() == FactKind.PROPOSAL_VOTE)
        .filter(fact -> Objects.equals(fact.said().of(), proposal.id()))
        .map(Proposals::vote)
        .toList();
  }

  private static BodyDecision vote(ReportedFact vote) {
    return new BodyDecision(
        vote.code(),
        Boolean.TRUE.equals(vote.said().answer()),
        vote.on(),
        vote.said().documentNo());
  }
}
