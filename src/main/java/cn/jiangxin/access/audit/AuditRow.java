package cn.jiangxin.access.audit;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * @param digest hash of the content, made when the entry was written; empty in entries that are
 *     older than the chain
 */
@MappedEntity("audit_entry")
record AuditRow(
    @Id @GeneratedValue @Nullable Long id,
    LocalDateTime at,
    @Nullable Long accountId,
    String login,
    String actor,
    String roles,
    String action,
    String subjectKind,
    String subjectCode,
    @Nullable Long studioId,
    @Nullable Long organisationId,
    @Nullable String address,
    String node,
    String result,
    @Nullable String detail,
    @Nullable String changes,
    String digest) {

  static AuditRow of(AuditEntry e) {
    return new AuditRow(
        null,
        e.at(),
        e.accountId(),
        e.login(),
        e.actor(),
        e.roles(),
        e.action(),
        e.subjectKind(),
        e.subjectCode(),
        e.studioId(),
        e.organisationId(),
        e.address(),
        e.node(),
        e.result().name(),
        e.detail(),
        e.changes(),
        ContentHash.of(e));
  }

  long storedId() {
    return Objects.requireNonNull(id);
  }

  AuditEntry toEntry() {
    return new AuditEntry(
        storedId(),
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
        AuditResult.valueOf(result),
        detail,
        changes);
  }

  /** Whether the entry is as it was when it was written, as far as it says so itself. */
  boolean intact(String content) {
    return digest.equals(content) || (digest.isEmpty() && node.isEmpty());
  }
}
