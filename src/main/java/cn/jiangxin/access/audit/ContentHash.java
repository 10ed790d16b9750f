package cn.jiangxin.access.audit;

import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The hash of what an entry says: SHA-256 over its fields in a fixed order, each with its length
 * before it, so that no text can pass for two fields. The number is left out; the link names it.
 */
final class ContentHash {
  private ContentHash() {}

  static String of(AuditEntry e) {
    return new Sha256()
        .add(e.at().truncatedTo(ChronoUnit.MICROS).toString())
        .add(text(e.accountId()))
        .add(e.login())
        .add(e.actor())
        .add(e.roles())
        .add(e.action())
        .add(e.subjectKind())
        .add(e.subjectCode())
        .add(text(e.studioId()))
        .add(text(e.organisationId()))
        .add(e.address())
        .add(e.node())
        .add(e.result().name())
        .add(e.detail())
        .add(e.changes())
        .hex();
  }

  private static @Nullable String text(@Nullable Long number) {
    return number == null ? null : number.toString();
  }
}
