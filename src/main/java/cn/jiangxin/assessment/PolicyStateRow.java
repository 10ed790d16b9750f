package cn.jiangxin.assessment;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("policy_state")
record PolicyStateRow(@Id int id, long changes) {}
