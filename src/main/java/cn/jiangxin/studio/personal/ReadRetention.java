package cn.jiangxin.studio.personal;

import cn.jiangxin.access.personal.Owner;
import cn.jiangxin.access.personal.PersonalNumbers;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the times of keeping are, and what has been kept for longer: the preview of an erasure. */
@Singleton
public class ReadRetention {

  private final FindDue due;
  private final Retention retention;
  private final PersonalNumbers numbers;
  private final RetentionProposalRows proposals;

  ReadRetention(
      FindDue due, Retention retention, PersonalNumbers numbers, RetentionProposalRows proposals) {
    this.due = due;
    this.retention = retention;
    this.numbers = numbers;
    this.proposals = proposals;
  }

  /** All kinds, each with what is due today. */
  public List<RetentionLine> all() {
    return Arrays.stream(RetentionKind.values()).map(this::line).toList();
  }

  /** One kind with what is due today. */
  public RetentionLine line(RetentionKind kind) {
    List<Due> over = due.today(kind);
    return new RetentionLine(
        kind, retention.of(kind).toString(), over, count(kind, over), proposedOn(kind));
  }

  private long count(RetentionKind kind, List<Due> over) {
    List<Long> ids = over.stream().map(Due::ownerId).toList();
    return switch (kind) {
      case MEMBER_LEFT, MEMBER_VOIDED, APPLICATION_FAILED -> numbers.count(Owner.Kind.MEMBER, ids);
      case CARD_WAITING, CARD_PAID -> ids.size();
      case ACCOUNT_CLOSED -> numbers.count(Owner.Kind.ACCOUNT, ids);
    };
  }

  private @Nullable LocalDate proposedOn(RetentionKind kind) {
    return proposals.of(kind.name()).stream()
        .map(RetentionProposalRow::proposedOn)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
