package cn.jiangxin.oversight.amendment;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.AuditTrail;
import cn.jiangxin.access.Change;
import cn.jiangxin.assessment.NewVersion;
import cn.jiangxin.assessment.PolicyVersions;
import cn.jiangxin.assessment.TextMaps;
import cn.jiangxin.oversight.amendment.PolicyProposal.State;
import cn.jiangxin.platform.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes what becomes of a change that bodies make together, each step in one transaction with its
 * entry in the audit trail. Whether a person may take the step is for the callers to say; that
 * nobody takes a step on what has been settled meanwhile is seen to here.
 */
@Singleton
public class SettleProposal {
  private static final int LONGEST_PUBLISHER = 100;
  private static final String STATE = "state";

  private final ProposalRows rows;
  private final WordRows words;
  private final PolicyProposals proposals;
  private final PolicyVersions versions;
  private final TextMaps maps;
  private final AuditTrail trail;
  private final BusinessClock clock;

  SettleProposal(
      ProposalRows rows,
      WordRows words,
      PolicyProposals proposals,
      PolicyVersions versions,
      TextMaps maps,
      AuditTrail trail,
      BusinessClock clock) {
    this.rows = rows;
    this.words = words;
    this.proposals = proposals;
    this.versions = versions;
    this.maps = maps;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Keeps a change until all its bodies have agreed; the sender's has.
   *
   * @param version what is to be published then
   * @param before the values that now hold on its first day, of the parameters that it changes
   * @param bodies those who all have to agree
   * @param body the sender's
   */
  @Transactional
  public PolicyProposal open(
      Actor actor,
      NewVersion version,
      Map<String, String> before,
      Iterable<String> bodies,
      String body) {
    ProposalRow row =
        rows.save(
            new ProposalRow(
                null,
                version.scheme(),
                version.from(),
                maps.written(version.parameters()),
                version.files().isEmpty() ? null : maps.written(version.files()),
                version.note(),
                version.key(),
                String.join(",", bodies),
                body,
                clock.time(),
                actor.accountId(),
                actor.name(),
                State.WAITING.name(),
                null));
    long id = Objects.requireNonNull(row.id());
    say(actor, id, body, null);
    trail.append(
        actor,
        AuditNote.of("PROPOSE_POLICY", "SCHEME", version.scheme())
            .with(
                Map.of(
                    "proposal", id,
                    "body", body,
                    "from", version.from().toString(),
                    "note", version.note(),
                    "files", new TreeSet<>(version.files().keySet()).toString()))
            .with(
                Change.between(before, version.parameters()).and(Change.made(version.outline()))));
    return proposals.one(Optional.of(row)).orElseThrow();
  }

  /** Keeps that a body agrees; with the last one the change is published. */
  @Transactional
  public Optional<PolicyProposal> agree(Actor actor, long id, String body) {
    return held(id, body)
        .map(
            proposal -> {
              say(actor, id, body, null);
              boolean last = proposal.awaited().size() == 1;
              Integer version = last ? published(actor, proposal) : null;
              State state = last ? State.PUBLISHED : State.WAITING;
              rows.settle(id, state.name(), version);
              note(actor, "AGREE_POLICY", proposal, body, state, "");
              return again(id);
            });
  }

  /** Keeps that a body declines; nothing is changed then. */
  @Transactional
  public Optional<PolicyProposal> decline(Actor actor, long id, String body, String reason) {
    return held(id, body)
        .map(
            proposal -> {
              say(actor, id, body, reason);
              rows.settle(id, State.DECLINED.name(), null);
              note(actor, "DECLINE_POLICY", proposal, body, State.DECLINED, reason);
              return again(id);
            });
  }

  /** Keeps that the body that sent it takes it back. */
  @Transactional
  public Optional<PolicyProposal> withdraw(Actor actor, long id) {
    return proposals
        .one(rows.held(id))
        .map(
            proposal -> {
              rows.settle(id, State.WITHDRAWN.name(), null);
              note(actor, "WITHDRAW_POLICY", proposal, proposal.body(), State.WITHDRAWN, "");
              return again(id);
            });
  }

  /** The one that waits for the body, which nobody else settles meanwhile. */
  private Optional<PolicyProposal> held(long id, String body) {
    return proposals.one(rows.held(id)).filter(proposal -> proposal.awaited().contains(body));
  }

  private void say(Actor actor, long id, String body, @Nullable String reason) {
    words.save(
        new WordRow(
            null, id, body, reason == null, reason, clock.time(), actor.accountId(), actor.name()));
  }

  private Integer published(Actor actor, PolicyProposal proposal) {
    NewVersion version =
        new NewVersion(
            proposal.scheme(),
            proposal.from(),
            proposal.parameters(),
            proposal.files(),
            proposal.note(),
            proposal.key(),
            publishers(actor, proposal));
    return versions.append(actor, version).publication().number();
  }

  private static String publishers(Actor actor, PolicyProposal proposal) {
    String names =
        proposal.words().stream().map(PolicyProposal.Word::person).collect(Collectors.joining("、"))
            + "、"
            + actor.name();
    return names.length() <= LONGEST_PUBLISHER ? names : names.substring(0, LONGEST_PUBLISHER);
  }

  private void note(
      Actor actor, String deed, PolicyProposal proposal, String body, State state, String reason) {
    trail.append(
        actor,
        AuditNote.of(deed, "SCHEME", proposal.scheme())
            .with(Map.of("proposal", proposal.id(), "body", body, "reason", reason))
            .with(Change.of(STATE, proposal.state(), state).and(Change.of("word", null, body))));
  }

  private PolicyProposal again(long id) {
    return proposals.one(rows.byId(id)).orElseThrow();
  }
}
