package cn.jiangxin.oversight.preview;

import static cn.jiangxin.access.Permission.PUBLISH_POLICY;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.SamePerson;
import cn.jiangxin.assessment.Policies;
import cn.jiangxin.oversight.amendment.PolicyProposal;
import cn.jiangxin.oversight.amendment.PolicyProposals;
import cn.jiangxin.oversight.amendment.SettleProposal;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.policy.Scheme;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The other bodies' answer to a change of a policy that they make together: another person of each
 * agrees, or one declines, or the sender's body takes it back (BDA-33, A-67).
 */
@Singleton
public class AnswerProposal {
  private static final int LONGEST_REASON = 300;
  private static final Reason GONE = Reason.of("oversight.proposal.gone");

  private final PublishingBodies bodies;
  private final SamePerson same;
  private final PublicationChecks checks;
  private final Policies policies;
  private final PolicyProposals proposals;
  private final SettleProposal settle;
  private final TakeEffect effect;
  private final BusinessClock clock;

  AnswerProposal(
      PublishingBodies bodies,
      PublicationChecks checks,
      Policies policies,
      PolicyProposals proposals,
      SettleProposal settle,
      TakeEffect effect,
      BusinessClock clock,
      SamePerson same) {
    this.same = same;
    this.bodies = bodies;
    this.checks = checks;
    this.policies = policies;
    this.proposals = proposals;
    this.settle = settle;
    this.effect = effect;
    this.clock = clock;
  }

  /**
   * Agrees for the person's body; with the last one it is published. The rules for its first day
   * and for what it says are held again: both may have been overtaken while it waited.
   */
  public synchronized Result<PolicyProposal> agree(Actor actor, String scheme, long id) {
    return waiting(actor, scheme, id)
        .fold(
            proposal ->
                answering(actor, proposal)
                    .fold(body -> agree(actor, proposal, body), Result::refused),
            Result::refused);
  }

  private Result<PolicyProposal> agree(Actor actor, PolicyProposal proposal, String body) {
    policies.follow();
    List<Reason> overtaken = overtaken(proposal);
    if (!overtaken.isEmpty()) {
      return Result.refused(overtaken);
    }
    Result<PolicyProposal> agreed = orGone(settle.agree(actor, proposal.id(), body));
    if (agreed instanceof Result.Done<PolicyProposal> done && !done.value().waits()) {
      effect.from(proposal.from());
    }
    return agreed;
  }

  private List<Reason> overtaken(PolicyProposal proposal) {
    if (!PublicationChecks.isOpen(proposal.from(), clock.today())) {
      return List.of(Reason.of("oversight.proposal.day-passed", proposal.from().toString()));
    }
    Optional<Scheme> base = policies.catalogue().find(proposal.scheme(), proposal.from());
    return base.map(scheme -> checks.faults(scheme, proposal.asLast()))
        .orElseGet(() -> List.of(Reason.of("oversight.preview.unknown", proposal.scheme())));
  }

  /** Declines for the person's body; nothing is changed. */
  public Result<PolicyProposal> decline(Actor actor, String scheme, long id, String reason) {
    String said = reason.strip();
    return waiting(actor, scheme, id)
        .fold(
            proposal ->
                answering(actor, proposal)
                    .fold(
                        body ->
                            said.isEmpty() || said.length() > LONGEST_REASON
                                ? Result.refused(noReason())
                                : orGone(settle.decline(actor, id, body, said)),
                        Result::refused),
            Result::refused);
  }

  private static Reason noReason() {
    return Reason.at("reason", "oversight.proposal.reason", String.valueOf(LONGEST_REASON));
  }

  /** Takes it back for the body that sent it. */
  public Result<PolicyProposal> withdraw(Actor actor, String scheme, long id) {
    return waiting(actor, scheme, id)
        .fold(
            proposal ->
                bodies.of(actor).contains(proposal.body())
                    ? orGone(settle.withdraw(actor, id))
                    : Result.refused(Reason.of("oversight.proposal.not-sender")),
            Result::refused);
  }

  private Result<PolicyProposal> waiting(Actor actor, String scheme, long id) {
    if (!actor.may(PUBLISH_POLICY)) {
      return Result.refused(Reason.of("oversight.publish.not-allowed"));
    }
    return proposals
        .find(scheme, id)
        .map(found -> found.waits() ? Result.done(found) : Result.<PolicyProposal>refused(GONE))
        .orElseGet(() -> Result.refused(Reason.of("oversight.proposal.unknown")));
  }

  /** The body for which the person answers: one that has not, and the person for no other. */
  private Result<String> answering(Actor actor, PolicyProposal proposal) {
    if (same.isAmong(actor, proposal.speakers())) {
      return Result.refused(Reason.of("oversight.proposal.same-person"));
    }
    return bodies.of(actor).stream()
        .filter(proposal.awaited()::contains)
        .findFirst()
        .map(Result::done)
        .orElseGet(() -> Result.refused(Reason.of("oversight.proposal.not-your-body")));
  }

  private static Result<PolicyProposal> orGone(Optional<PolicyProposal> settled) {
    return settled
        .map((Function<PolicyProposal, Result<PolicyProposal>>) Result::done)
        .orElseGet(() -> Result.refused(GONE));
  }
}
