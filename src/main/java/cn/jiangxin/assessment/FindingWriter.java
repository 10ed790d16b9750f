package cn.jiangxin.assessment;

import cn.jiangxin.policy.clause.Clause;
import cn.jiangxin.policy.clause.Severity;
import cn.jiangxin.policy.finding.Finding;
import cn.jiangxin.shared.Money;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;

/** Turns a finding into its row. */
@Singleton
class FindingWriter {

  private final Policies policies;
  private final ObjectMapper json;

  FindingWriter(Policies policies, ObjectMapper json) {
    this.policies = policies;
    this.json = json;
  }

  FindingRow row(long studioId, Finding finding, LocalDate today) {
    String severity =
        policies
            .catalogue()
            .clause(finding.clause(), finding.schemeVersion(), today)
            .map(Clause::severity)
            .map(Severity::name)
            .orElse(Severity.LOW.name());
    String detail = detail(finding);
    Money amount = finding.amount();
    FindingRow row =
        new FindingRow(
            null,
            finding.subject().kind().name(),
            finding.subject().code(),
            studioId,
            finding.clause(),
            finding.period(),
            finding.verdict().name(),
            finding.counted(),
            finding.limit(),
            finding.due(),
            amount == null ? null : amount.fen(),
            finding.nextState(),
            severity,
            detail,
            0,
            finding.schemeVersion(),
            today);
    return withDigest(row);
  }

  private String detail(Finding finding) {
    try {
      return json.writeValueAsString(FindingDetail.of(finding));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FindingRow withDigest(FindingRow r) {
    String all =
        String.join(
            "\n",
            r.verdict(),
            String.valueOf(r.counted()),
            String.valueOf(r.limitValue()),
            String.valueOf(r.dueOn()),
            String.valueOf(r.amountFen()),
            String.valueOf(r.nextState()),
            r.severity(),
            r.schemeVersion(),
            r.detail());
    return new FindingRow(
        r.id(),
        r.subjectKind(),
        r.subjectCode(),
        r.studioId(),
        r.clause(),
        r.period(),
        r.verdict(),
        r.counted(),
        r.limitValue(),
        r.dueOn(),
        r.amountFen(),
        r.nextState(),
        r.severity(),
        r.detail(),
        digest(all),
        r.schemeVersion(),
        r.foundOn());
  }

  /** The first eight bytes of SHA-256: enough to tell two versions of one finding apart. */
  private static long digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(hash).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
