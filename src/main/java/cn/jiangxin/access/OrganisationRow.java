package cn.jiangxin.access;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

@MappedEntity("organisation")
record OrganisationRow(
    @Id @GeneratedValue @Nullable Long id,
    String code,
    OrganisationKind kind,
    @Nullable UnionSort sort,
    String name,
    @Nullable String bodyCode,
    @Nullable String creditCode,
    @Nullable LocalDate unionFoundedOn,
    @Nullable LocalDate closedOn,
    LocalDateTime recordedAt) {

  static OrganisationRow of(Organisation x, LocalDateTime at) {
    return new OrganisationRow(
        null,
        x.code(),
        x.kind(),
        x.sort(),
        x.name(),
        x.bodyCode(),
        x.creditCode(),
        x.unionFoundedOn(),
        x.closedOn(),
        at);
  }

  Organisation toRecord() {
    return new Organisation(
        id, code, kind, sort, name, bodyCode, creditCode, unionFoundedOn, closedOn);
  }
}
