package cn.jiangxin.access;

import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

@MappedEntity
record SeatRow(String kind, @Nullable String bodyCode, boolean directlyAbove) {

  Seat toSeat() {
    return new Seat(OrganisationKind.valueOf(kind), bodyCode, directlyAbove);
  }
}
