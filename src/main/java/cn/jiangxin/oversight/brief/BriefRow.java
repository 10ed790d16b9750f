package cn.jiangxin.oversight.brief;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("studio")
record BriefRow(@Id long id, String code, String name, String unit) {

  Brief toBrief() {
    return new Brief(id, code, name, unit);
  }
}
