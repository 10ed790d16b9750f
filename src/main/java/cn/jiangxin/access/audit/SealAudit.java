package cn.jiangxin.access.audit;

import jakarta.inject.Singleton;

/** Links all committed entries that are not yet linked. */
@Singleton
public class SealAudit {
  private final SealBatch batch;

  SealAudit(SealBatch batch) {
    this.batch = batch;
  }

  /** Seals them, in as many short transactions as it takes; how many it were. */
  public long run() {
    long sealed = 0;
    SealBatch.Step step = SealBatch.Step.NONE;
    do {
      step = batch.seal(step);
      sealed += step.number();
    } while (step.number() == SealBatch.SIZE);
    return sealed;
  }
}
