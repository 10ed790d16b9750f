package cn.jiangxin.review;

import cn.jiangxin.studio.Stamp;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@MappedEntity("rectification_extension")
record ExtensionRow(
    @Id @GeneratedValue @Nullable Long id,
    long studioId,
    long rectificationId,
    LocalDate grantedOn,
    LocalDate dueOn,
    @Nullable LocalDate agreedOn,
    LocalDateTime recordedAt,
    @Nullable Long recordedBy,
    @Nullable LocalDateTime voidedAt) {

  static ExtensionRow of(Extension x, Stamp stamp) {
    return new ExtensionRow(
        null,
        x.studioId(),
        x.rectificationId(),
        x.grantedOn(),
        x.dueOn(),
        x.agreedOn(),
        stamp.at(),
        stamp.by(),
        null);
  }

  Extension toRecord() {
    return new Extension(
        Objects.requireNonNull(id), studioId, rectificationId, grantedOn, dueOn, agreedOn);
  }
}
