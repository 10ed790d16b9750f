package cn.jiangxin.studio.personal;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity
record PlaceRow(String studio, long member, LocalDate joinedOn, @Nullable LocalDate leftOn) {

  KnownPerson.Place toRecord() {
    return new KnownPerson.Place(studio, member, joinedOn, leftOn);
  }
}
