package cn.jiangxin.access.audit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;

@MappedEntity("audit_checkpoint")
record CheckpointRow(@Id long seq, String hash, LocalDateTime at) {

  Checkpoint toCheckpoint() {
    return new Checkpoint(new Mark(seq, hash), at);
  }
}
