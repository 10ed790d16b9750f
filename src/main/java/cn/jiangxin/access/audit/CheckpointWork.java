package cn.jiangxin.access.audit;

import cn.jiangxin.platform.DueWork;
import cn.jiangxin.platform.Progress;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** Every hour: seals what is open and writes down how far the chain has come. */
@Singleton
class CheckpointWork implements DueWork {
  private final SealAudit seal;
  private final Checkpoints checkpoints;

  CheckpointWork(SealAudit seal, Checkpoints checkpoints) {
    this.seal = seal;
    this.checkpoints = checkpoints;
  }

  @Override
  public String name() {
    return "AUDIT_CHECKPOINT";
  }

  @Override
  public void runUpTo(LocalDate today, Progress progress) {
    progress.advance(seal.run());
    checkpoints.take();
  }
}
