package cn.jiangxin.reporting;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the register says of a studio.
 *
 * @param assessedOn the day its findings speak of; null: never assessed
 * @param alerts how many alerts stand open
 */
@MappedEntity
record StudioHead(
    long id,
    String code,
    String name,
    String unit,
    String field,
    @Nullable LocalDate establishedOn,
    @Nullable LocalDate assessedOn,
    @Nullable String type,
    @Nullable String leader,
    int alerts) {}
