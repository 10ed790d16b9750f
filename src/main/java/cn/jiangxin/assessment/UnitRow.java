package cn.jiangxin.assessment;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("organisation")
record UnitRow(
    @Id long id,
    String code,
    String name,
    @Nullable LocalDate unionFoundedOn,
    @Nullable LocalDate closedOn) {}
