package cn.jiangxin.funding;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

@MappedEntity("boost_grant")
record GrantRow(
    @Id @GeneratedValue @Nullable Long id,
    long studioId,
    String code,
    String clause,
    String occasion,
    @Nullable String projectCode,
    long amountFen,
    LocalDate grantedOn,
    @Nullable String subAccount,
    LocalDateTime recordedAt,
    @Nullable Long recordedBy) {}
