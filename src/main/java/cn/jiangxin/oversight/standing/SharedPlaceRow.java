package cn.jiangxin.oversight.standing;

import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

@MappedEntity
record SharedPlaceRow(
    String ref, @Nullable String studio, @Nullable String studioName, @Nullable String unitName) {

  SharedPlace toPlace() {
    return new SharedPlace(studio, studioName, unitName);
  }
}
