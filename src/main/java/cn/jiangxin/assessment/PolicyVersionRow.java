package cn.jiangxin.assessment;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

@MappedEntity("policy_version")
record PolicyVersionRow(
    @Id @GeneratedValue @Nullable Long id,
    String scheme,
    int version,
    LocalDate effectiveFrom,
    String parameters,
    @Nullable String pack,
    String note,
    String requestKey,
    LocalDateTime publishedAt,
    @Nullable Long publishedBy,
    String publisher) {}
