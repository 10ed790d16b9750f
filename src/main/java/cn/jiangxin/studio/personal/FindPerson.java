package cn.jiangxin.studio.personal;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditTrail;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.personal.NumberChecks;
import cn.jiangxin.access.personal.Owner;
import cn.jiangxin.access.personal.PersonalNumber;
import cn.jiangxin.access.personal.PersonalNumbers;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what is kept of a person who shows an identity paper: the preview of an erasure. */
@Singleton
public class FindPerson {
  private static final String FIELD = "number";

  private final PersonalNumbers numbers;
  private final NumberChecks checks;
  private final PlaceRows places;
  private final PaymentRows payments;
  private final Retention retention;
  private final AuditTrail audit;

  FindPerson(
      PersonalNumbers numbers,
      NumberChecks checks,
      PlaceRows places,
      PaymentRows payments,
      Retention retention,
      AuditTrail audit) {
    this.numbers = numbers;
    this.checks = checks;
    this.places = places;
    this.payments = payments;
    this.retention = retention;
    this.audit = audit;
  }

  /** What is kept of the person with the identity number; the search is audited. */
  @Transactional
  public Result<KnownPerson> run(Actor actor, @Nullable String paper, @Nullable String entered) {
    if (!actor.may(Permission.ERASE_PERSONAL)) {
      return Result.refused(Reason.of("personal.refused.not-allowed"));
    }
    NumberChecks.Read read = checks.identity(FIELD, paper, entered);
    PersonalNumber number = read.number();
    if (number == null) {
      Reason refusal = read.refusal();
      return Result.refused(
          refusal == null ? Reason.at(FIELD, "personal.check.required") : refusal);
    }
    return known(numbers.digest(number))
        .map(known -> noted(actor, known))
        .orElseGet(() -> Result.refused(Reason.at(FIELD, "personal.refused.nobody")));
  }

  private Result<KnownPerson> noted(Actor actor, KnownPerson known) {
    String first = String.valueOf(known.places().get(0).member());
    audit.append(actor, "FIND_PERSON", "person", first, null, Map.of());
    return Result.done(known);
  }

  /** What is kept of a person who was found before. */
  public Optional<KnownPerson> again(Actor actor, String person) {
    return actor.may(Permission.ERASE_PERSONAL) ? known(person) : Optional.empty();
  }

  /** What is kept of the person; empty if nothing is. */
  Optional<KnownPerson> known(String person) {
    List<Long> members = numbers.members(person);
    return members.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new KnownPerson(
                person,
                places.of(members).stream().map(PlaceRow::toRecord).toList(),
                numbers.count(Owner.Kind.MEMBER, members),
                keptUntil(payments.last(members).lastOn())));
  }

  private @Nullable LocalDate keptUntil(@Nullable LocalDate paidOn) {
    return paidOn == null ? null : paidOn.plus(retention.of(RetentionKind.CARD_PAID));
  }
}
