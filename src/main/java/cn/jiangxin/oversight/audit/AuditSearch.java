package cn.jiangxin.oversight.audit;

import cn.jiangxin.access.audit.AuditResult;
import cn.jiangxin.shared.Blank;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.shared.Typed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the audit trail are wanted; the newest come first.
 *
 * @param person log-in name or name; null: anybody
 * @param action null: any
 * @param subject code of what it was done to; null: anything
 * @param studio register code of a studio; null: any or none
 * @param from first day; null: from the beginning
 * @param to last day; null: up to now
 * @param address of the client; null: any
 * @param result null: any
 * @param text to be found in what was changed or noted; null: any
 * @param before the entries after this place in the list; null: from its beginning
 */
public record AuditSearch(
    @Nullable String person,
    @Nullable String action,
    @Nullable String subject,
    @Nullable String studio,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String address,
    @Nullable AuditResult result,
    @Nullable String text,
    @Nullable AuditPlace before) {

  /** Everything. */
  public static final AuditSearch ALL =
      new AuditSearch(null, null, null, null, null, null, null, null, null, null);

  /** What is asked with nothing in it is not asked. */
  public AuditSearch {
    person = Blank.orNull(person);
    action = Blank.orNull(action);
    subject = Blank.orNull(subject);
    studio = Blank.orNull(studio);
    address = Blank.orNull(address);
    text = Blank.orNull(text);
  }

  /** Why this cannot be searched for; empty if it can. */
  public List<Reason> refusals() {
    return Stream.of(refusal("from", from), refusal("to", to)).flatMap(Optional::stream).toList();
  }

  private static Optional<Reason> refusal(String field, @Nullable LocalDate day) {
    return Typed.isOfOurTimes(day)
        ? Optional.empty()
        : Optional.of(Reason.at(field, "registry.check.implausibleDay"));
  }

  /** The same from another place of the list on. */
  public AuditSearch after(AuditPlace place) {
    return new AuditSearch(person, action, subject, studio, from, to, address, result, text, place);
  }
}
