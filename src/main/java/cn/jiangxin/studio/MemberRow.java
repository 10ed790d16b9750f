package cn.jiangxin.studio;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@MappedEntity("member")
record MemberRow(
    @Id @GeneratedValue @Nullable Long id,
    long studioId,
    String name,
    @Nullable String employeeNo,
    String role,
    boolean external,
    boolean fullMember,
    @Nullable Boolean fieldSpecialist,
    @Nullable String post,
    @Nullable String professionalTitle,
    @Nullable String skillLevel,
    LocalDate joinedOn,
    @Nullable LocalDate leftOn,
    @Nullable String leaveReason,
    LocalDateTime recordedAt,
    @Nullable Long recordedBy,
    @Nullable LocalDateTime voidedAt,
    @Nullable Long voidedBy,
    @Nullable String voidReason,
    @Nullable Long correctsId,
    @Nullable String idempotencyKey) {

  static MemberRow of(Member x, Stamp stamp) {
    return new MemberRow(
        null,
        x.studioId(),
        x.name(),
        x.employeeNo(),
        x.role(),
        x.external(),
        x.fullMember(),
        x.fieldSpecialist(),
        x.post(),
        x.professionalTitle(),
        x.skillLevel(),
        x.joinedOn(),
        x.leftOn(),
        x.leaveReason(),
        stamp.at(),
        stamp.by(),
        null,
        null,
        null,
        stamp.corrects(),
        stamp.key());
  }

  Member toRecord() {
    return new Member(
        Objects.requireNonNull(id),
        studioId,
        name,
        employeeNo,
        role,
        external,
        fullMember,
        fieldSpecialist,
        post,
        professionalTitle,
        skillLevel,
        joinedOn,
        leftOn,
        leaveReason,
        recordedAt.toLocalDate());
  }
}
