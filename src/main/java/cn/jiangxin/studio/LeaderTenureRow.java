package cn.jiangxin.studio;

import cn.jiangxin.shared.DateRange;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@MappedEntity("leader_tenure")
record LeaderTenureRow(
    @Id @GeneratedValue @Nullable Long id,
    long studioId,
    long memberId,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable String endReason,
    @Nullable Boolean canContinue,
    @Nullable LocalDate renameFiledOn,
    @Nullable LocalDate renameApprovedOn,
    LocalDateTime recordedAt,
    @Nullable Long recordedBy,
    @Nullable LocalDateTime voidedAt) {

  static LeaderTenureRow of(LeaderTenure x, Stamp stamp) {
    return new LeaderTenureRow(
        null,
        x.studioId(),
        x.memberId(),
        x.when().from(),
        x.when().to(),
        x.endReason(),
        x.canContinue(),
        x.renameFiledOn(),
        x.renameApprovedOn(),
        stamp.at(),
        stamp.by(),
        null);
  }

  LeaderTenure toRecord() {
    return new LeaderTenure(
        Objects.requireNonNull(id),
        studioId,
        memberId,
        new DateRange(validFrom, validTo),
        endReason,
        canContinue,
        renameFiledOn,
        renameApprovedOn);
  }
}
