package cn.jiangxin.reporting;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A studio's title with one body's decision on it; no decision yet: the last three are null. */
@MappedEntity
record TitleRow(
    long studioId,
    long recognitionId,
    String programme,
    String level,
    boolean demonstration,
    @Nullable LocalDate endedOn,
    @Nullable String endKind,
    @Nullable String body,
    @Nullable Boolean concurs,
    @Nullable LocalDate decidedOn) {}
