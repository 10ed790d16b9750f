package cn.jiangxin.oversight.preview;

import cn.jiangxin.assessment.PolicyVersion;
import cn.jiangxin.oversight.amendment.PolicyProposal;
import java.util.function.Function;

/** What became of a change that was sent to be published. */
public sealed interface Publishing {

  /** It is a version of the policy. */
  record Published(PolicyVersion version) implements Publishing {}

  /** It waits until every body that makes it has agreed; nothing is changed yet. */
  record Waiting(PolicyProposal proposal) implements Publishing {}

  /** The one result of either case. */
  default <R> R fold(
      Function<? super PolicyVersion, ? extends R> published,
      Function<? super PolicyProposal, ? extends R> waiting) {
    if (this instanceof Published done) {
      return published.apply(done.version());
    }
    return waiting.apply(((Waiting) this).proposal());
  }
}
