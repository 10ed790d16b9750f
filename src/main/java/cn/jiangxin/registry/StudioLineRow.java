package cn.jiangxin.registry;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@MappedEntity
record StudioLineRow(
    String code,
    String name,
    String unitCode,
    String unitName,
    String field,
    @Nullable String type,
    @Nullable String leader,
    @Nullable String levels,
    @Nullable LocalDate titledOn,
    long alerts,
    @Nullable String worst,
    @Nullable LocalDate nextDueOn) {

  StudioLine toLine() {
    return new StudioLine(
        code,
        name,
        unitCode,
        unitName,
        field,
        type,
        leader,
        levels == null ? List.of() : List.of(levels.split(",")),
        titledOn,
        alerts,
        worst,
        nextDueOn);
  }
}
