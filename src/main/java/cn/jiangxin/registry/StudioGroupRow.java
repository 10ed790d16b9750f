package cn.jiangxin.registry;

import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

@MappedEntity
record StudioGroupRow(@Nullable String code, @Nullable String name, long studios, long titled) {

  StudioGroup toGroup() {
    return new StudioGroup(code, name, studios, titled);
  }
}
