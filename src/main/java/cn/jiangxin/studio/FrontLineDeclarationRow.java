package cn.jiangxin.studio;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@MappedEntity("front_line_declaration")
record FrontLineDeclarationRow(
    @Id @GeneratedValue @Nullable Long id,
    long studioId,
    long memberId,
    boolean declared,
    LocalDate validFrom,
    LocalDateTime recordedAt,
    @Nullable Long recordedBy,
    @Nullable LocalDateTime voidedAt) {

  static FrontLineDeclarationRow of(FrontLineDeclaration x, Stamp stamp) {
    return new FrontLineDeclarationRow(
        null,
        x.studioId(),
        x.memberId(),
        x.declared(),
        x.validFrom(),
        stamp.at(),
        stamp.by(),
        null);
  }

  FrontLineDeclaration toRecord() {
    return new FrontLineDeclaration(
        Objects.requireNonNull(id), studioId, memberId, declared, validFrom);
  }
}
