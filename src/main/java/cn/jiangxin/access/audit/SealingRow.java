package cn.jiangxin.access.audit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Duration;
import java.time.LocalDateTime;

/**
 * How far sealing has come. Numbers are given when an entry is written and seen when its
 * transaction ends, so a lower number may turn up late; what turns up below the floor has not come
 * that way.
 */
@MappedEntity("audit_sealing")
record SealingRow(@Id int id, long floorId, long nextFloorId, LocalDateTime nextFloorAt) {
  static final int ONLY = 1;

  /** Longer than any transaction of the service lasts. */
  private static final Duration LATEST = Duration.ofMinutes(10);

  /** The floor follows what was sealed, at a distance. */
  SealingRow advanced(long sealedId, LocalDateTime now) {
    return now.isBefore(nextFloorAt.plus(LATEST))
        ? this
        : new SealingRow(id, nextFloorId, Math.max(nextFloorId, sealedId), now);
  }
}
