package cn.jiangxin.assessment;

import cn.jiangxin.policy.subject.SharedNumber;
import cn.jiangxin.policy.subject.StudioFile.Elsewhere;
import cn.jiangxin.shared.Money;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("shared_number")
record SharedNumberRow(
    @Id @GeneratedValue @Nullable Long id,
    String kind,
    String number,
    long studioId,
    long recordId,
    LocalDate happenedOn,
    @Nullable LocalDate endedOn,
    @Nullable Long amountFen,
    @Nullable Long totalFen) {

  static SharedNumberRow of(SharedRecord r) {
    return new SharedNumberRow(
        null,
        r.kind().name(),
        r.kind().plain(r.number()),
        r.studioId(),
        r.record(),
        r.on(),
        r.endedOn(),
        fen(r.amount()),
        fen(r.total()));
  }

  /** The same without its place in the table, to be compared with what should stand there. */
  SharedNumberRow content() {
    return new SharedNumberRow(
        null, kind, number, studioId, recordId, happenedOn, endedOn, amountFen, totalFen);
  }

  Elsewhere toFact() {
    return new Elsewhere(
        SharedNumber.valueOf(kind), number, happenedOn, endedOn, money(amountFen), money(totalFen));
  }

  private static @Nullable Long fen(@Nullable Money money) {
    return money == null ? null : money.fen();
  }

  private static @Nullable Money money(@Nullable Long fen) {
    return fen == null ? null : new Money(fen);
  }
}
