package cn.jiangxin.ledger;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@MappedEntity("patent")
record PatentRow(
    @Id long outcomeId,
    long studioId,
    String number,
    String kind,
    String office,
    @Nullable LocalDate filedOn,
    @Nullable LocalDate grantAnnouncedOn,
    @Nullable LocalDate certificateOn,
    boolean serviceInvention,
    String status,
    @Nullable LocalDate invalidatedOn) {

  static PatentRow of(Patent x) {
    return new PatentRow(
        x.outcomeId(),
        x.studioId(),
        x.number(),
        x.kind(),
        x.office(),
        x.filedOn(),
        x.grantAnnouncedOn(),
        x.certificateOn(),
        x.serviceInvention(),
        x.status(),
        x.invalidatedOn());
  }

  Patent toRecord(List<Patent.Party> parties) {
    return new Patent(
        outcomeId,
        studioId,
        number,
        kind,
        office,
        filedOn,
        grantAnnouncedOn,
        certificateOn,
        serviceInvention,
        status,
        invalidatedOn,
        parties);
  }
}
