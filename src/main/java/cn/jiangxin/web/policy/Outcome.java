package cn.jiangxin.web.policy;

import cn.jiangxin.oversight.preview.Publishing;
import cn.jiangxin.web.shell.Flash;

/** What the next page says of a change that was sent to be published. */
final class Outcome {
  private Outcome() {}

  static Flash told(Publishing outcome) {
    return outcome.fold(
        version ->
            Flash.success(
                "desk.policy.published",
                String.valueOf(version.publication().number()),
                version.publication().from().toString()),
        proposal -> Flash.success("desk.policy.waits", proposal.from().toString()));
  }
}
