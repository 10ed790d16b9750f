package cn.jiangxin.access;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

@MappedEntity("audit_entry")
record AuditRow(
    @Id @GeneratedValue @Nullable Long id,
    LocalDateTime at,
    @Nullable Long accountId,
    String actor,
    String action,
    String subjectKind,
    String subjectCode,
    @Nullable Long studioId,
    @Nullable String detail) {}
