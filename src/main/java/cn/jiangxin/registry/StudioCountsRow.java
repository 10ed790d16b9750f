package cn.jiangxin.registry;

import io.micronaut.data.annotation.MappedEntity;

@MappedEntity
record StudioCountsRow(long studios, long titled, long alerted) {

  StudioCounts toCounts() {
    return new StudioCounts(studios, titled, alerted);
  }
}
