package cn.jiangxin.reporting;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/** A stored deadline. */
@MappedEntity
record DeadlineRow(long studioId, String clause, String period, LocalDate dueOn) {}
