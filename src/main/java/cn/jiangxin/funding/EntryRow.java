package cn.jiangxin.funding;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

@MappedEntity("money_entry")
record EntryRow(
    @Id @GeneratedValue @Nullable Long id,
    long grantId,
    long studioId,
    String kind,
    LocalDate happenedOn,
    @Nullable Long reversesId,
    @Nullable String note,
    String idempotencyKey,
    LocalDateTime recordedAt,
    @Nullable Long recordedBy) {}
