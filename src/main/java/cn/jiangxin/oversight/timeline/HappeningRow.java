package cn.jiangxin.oversight.timeline;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity
record HappeningRow(
    LocalDate happenedOn,
    String area,
    String kind,
    @Nullable String subject,
    @Nullable String codes,
    @Nullable String documentNo,
    @Nullable Long amountFen) {}
