package cn.jiangxin.access;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

@MappedEntity("organisation_link")
record OrganisationLinkRow(
    @Id @GeneratedValue @Nullable Long id,
    long parentId,
    long childId,
    OrganisationLink.Kind kind,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    LocalDateTime recordedAt,
    @Nullable Long recordedBy,
    @Nullable LocalDateTime voidedAt) {

  static OrganisationLinkRow of(OrganisationLink x, LocalDateTime at, @Nullable Long by) {
    return new OrganisationLinkRow(
        null, x.parentId(), x.childId(), x.kind(), x.from(), x.to(), at, by, null);
  }

  OrganisationLink toRecord() {
    return new OrganisationLink(parentId, childId, kind, validFrom, validTo);
  }
}
