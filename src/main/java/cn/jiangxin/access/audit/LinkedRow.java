package cn.jiangxin.access.audit;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A link with the entry it names; the entry's part is null if there is no such entry. */
@MappedEntity
record LinkedRow(
    long seq,
    long entryId,
    String content,
    String previous,
    String hash,
    @Nullable Long id,
    @Nullable LocalDateTime at,
    @Nullable Long accountId,
    @Nullable String login,
    @Nullable String actor,
    @Nullable String roles,
    @Nullable String action,
    @Nullable String subjectKind,
    @Nullable String subjectCode,
    @Nullable Long studioId,
    @Nullable Long organisationId,
    @Nullable String address,
    @Nullable String node,
    @Nullable String result,
    @Nullable String detail,
    @Nullable String changes,
    @Nullable String digest) {

  /** The entry; null if it is gone. */
  @Nullable AuditRow entry() {
    return id == null
            || at == null
            || login == null
            || actor == null
            || roles == null
            || action == null
            || subjectKind == null
            || subjectCode == null
            || node == null
            || result == null
            || digest == null
        ? null
        : new AuditRow(
            id,
            at,
            accountId,
            login,
            actor,
            roles,
            action,
            subjectKind,
            subjectCode,
            studioId,
            organisationId,
            address,
            node,
            result,
            detail,
            changes,
            digest);
  }
}
