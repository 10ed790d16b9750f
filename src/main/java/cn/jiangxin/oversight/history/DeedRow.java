package cn.jiangxin.oversight.history;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

@MappedEntity
record DeedRow(
    LocalDateTime at,
    String actor,
    String action,
    String subjectKind,
    String subjectCode,
    @Nullable String detail) {}
