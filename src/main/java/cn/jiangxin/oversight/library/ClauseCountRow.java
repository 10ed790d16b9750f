package cn.jiangxin.oversight.library;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("finding")
record ClauseCountRow(@Id String clause, String verdict, long studios) {}
