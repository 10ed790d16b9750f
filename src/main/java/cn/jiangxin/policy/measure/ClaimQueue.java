package cn.jiangxin.policy.measure;

import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.subject.ShanghaiClaimFile.Transfer;
import cn.jiangxin.policy.subject.ShanghaiClaimFile.Waiting;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the upper union of a Shanghai claim stands in the queue of its batch (SH-5.1, A-58). */
final class ClaimQueue {
  private ClaimQueue() {}

  static Queue of(Matter matter) {
    Transfer transfer = matter.shanghaiClaim().transfer();
    if (transfer == null || !matter.asOf().happened(transfer.noticeOn())) {
      return new Queue(false, null, 0, List.of());
    }
    List<Term> missing = new ArrayList<>(2);
    if (!arrived(matter, transfer.confirmationAt())) {
      missing.add(Term.PAYOUT_CONFIRMATION);
    }
    if (!arrived(matter, transfer.receiptAt())) {
      missing.add(Term.TRANSFER_RECEIPT);
    }
    LocalDateTime complete = later(transfer.confirmationAt(), transfer.receiptAt());
    return complete == null || !missing.isEmpty()
        ? new Queue(true, null, 0, missing)
        : new Queue(true, complete, ahead(transfer, complete), missing);
  }

  private static int ahead(Transfer transfer, LocalDateTime complete) {
    int ahead = 0;
    for (Waiting waiting : transfer.queue()) {
      LocalDateTime other = later(waiting.confirmationAt(), waiting.receiptAt());
      ahead += other != null && other.isBefore(complete) ? 1 : 0;
    }
    return ahead;
  }

  private static boolean arrived(Matter matter, @Nullable LocalDateTime at) {
    return at != null && matter.asOf().reached(at.toLocalDate());
  }

  private static @Nullable LocalDateTime later(
      @Nullable LocalDateTime one, @Nullable LocalDateTime other) {
    if (one == null || other == null) {
      return null;
    }
    return other.isAfter(one) ? other : one;
  }
}
