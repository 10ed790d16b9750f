package cn.jiangxin.oversight.question;

import io.micronaut.data.annotation.MappedEntity;

@MappedEntity
record QuestionCountRow(String clause, long studios) {}
