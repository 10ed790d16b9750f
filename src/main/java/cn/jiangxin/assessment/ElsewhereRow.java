package cn.jiangxin.assessment;

import cn.jiangxin.policy.subject.StudioFile.Elsewhere;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A record of another studio with a number of this one. */
@MappedEntity
record ElsewhereRow(
    long ownStudioId,
    long id,
    String kind,
    String number,
    long studioId,
    long recordId,
    LocalDate happenedOn,
    @Nullable LocalDate endedOn,
    @Nullable Long amountFen,
    @Nullable Long totalFen) {

  Elsewhere toFact() {
    return new SharedNumberRow(
            id, kind, number, studioId, recordId, happenedOn, endedOn, amountFen, totalFen)
        .toFact();
  }
}
