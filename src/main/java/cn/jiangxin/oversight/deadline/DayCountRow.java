package cn.jiangxin.oversight.deadline;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

@MappedEntity
record DayCountRow(LocalDate dueOn, long number) {}
