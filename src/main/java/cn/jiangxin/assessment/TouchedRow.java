package cn.jiangxin.assessment;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("touched_studio")
record TouchedRow(@Id long studioId) {}
