package cn.jiangxin.oversight.preview;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.SamePerson;
import cn.jiangxin.oversight.amendment.PolicyProposal;
import cn.jiangxin.oversight.amendment.PolicyProposals;
import jakarta.inject.Singleton;
import java.util.List;

/** Changes of policies that wait for the word of a person's own body. */
@Singleton
public class OpenProposals {
  private final PolicyProposals proposals;
  private final PublishingBodies bodies;
  private final SamePerson same;

  OpenProposals(PolicyProposals proposals, PublishingBodies bodies, SamePerson same) {
    this.same = same;
    this.proposals = proposals;
    this.bodies = bodies;
  }

  /** All of them, the oldest first; none for who has given another body's word. */
  public List<PolicyProposal> of(Actor actor) {
    List<String> own = bodies.of(actor);
    return own.isEmpty()
        ? List.of()
        : proposals.waiting().stream()
            .filter(proposal -> proposal.awaited().stream().anyMatch(own::contains))
            .filter(proposal -> !same.isAmong(actor, proposal.speakers()))
            .toList();
  }
}
