package cn.jiangxin.policy.matter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long a certificate holds.
 *
 * @param years the certificate is valid through the same day so many years later
 */
public record Validity(int years) {

  /** The last day on which the certificate holds. */
  public LocalDate lastDay(Certificate certificate) {
    return certificate.on().plusYears(years);
  }

  /** The certificate that holds today; null if none does. */
  public @Nullable Certificate held(Matter matter) {
    List<Certificate> certificates = Certificates.of(matter);
    for (int i = certificates.size() - 1; i >= 0; i--) {
      Certificate certificate = certificates.get(i);
      if (!matter.asOf().happened(certificate.endedOn())
          && !matter.asOf().past(lastDay(certificate))) {
        return certificate;
      }
    }
    return null;
  }
}
