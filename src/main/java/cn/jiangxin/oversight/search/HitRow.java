package cn.jiangxin.oversight.search;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity
record HitRow(
    String kind,
    long recordId,
    @Nullable LocalDate happenedOn,
    String shown,
    String studio,
    String studioName) {}
