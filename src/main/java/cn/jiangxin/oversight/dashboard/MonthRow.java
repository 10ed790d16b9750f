package cn.jiangxin.oversight.dashboard;

import io.micronaut.data.annotation.MappedEntity;

@MappedEntity
record MonthRow(String month, long activities, long exchange) {}
