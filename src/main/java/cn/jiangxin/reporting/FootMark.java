package cn.jiangxin.reporting;

import cn.jiangxin.access.audit.Checkpoints;
import jakarta.inject.Singleton;

/**
 * Prints the newest checkpoint of the audit trail at the foot of a paper, where nobody can change
 * it afterwards.
 */
@Singleton
class FootMark {
  private final Checkpoints checkpoints;

  FootMark(Checkpoints checkpoints) {
    this.checkpoints = checkpoints;
  }

  Paper on(Paper paper, Wording wording) {
    return checkpoints
        .latest()
        .map(newest -> paper.with(wording.text("audit.footer", newest.mark().written())))
        .orElse(paper);
  }
}
