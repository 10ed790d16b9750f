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
    int some = batch.seal();
    while (some == SealBatch.SIZE) {
      sealed += some;
      some = batch.seal();
    }
    return sealed + some;
  }
}
