package cn.jiangxin.studio.personal;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.personal.NumberChecks;
import cn.jiangxin.access.personal.NumberKind;
import cn.jiangxin.access.personal.Owner;
import cn.jiangxin.access.personal.PersonalNumber;
import cn.jiangxin.access.personal.PersonalNumbers;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.shared.Blank;
import cn.jiangxin.shared.DateRange;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.personal.MemberDesk.Found;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Records a personal number of a member, in the place of the one that was there. */
@Singleton
public class KeepNumber {
  private static final String FIELD = "number";
  private static final String PURPOSE = "purpose";
  private static final int LONGEST_PURPOSE = 100;

  private final MemberDesk desk;
  private final NumberChecks checks;
  private final PersonalNumbers numbers;
  private final TeamIdentity team;
  private final BusinessClock clock;

  KeepNumber(
      MemberDesk desk,
      NumberChecks checks,
      PersonalNumbers numbers,
      TeamIdentity team,
      BusinessClock clock) {
    this.desk = desk;
    this.checks = checks;
    this.numbers = numbers;
    this.team = team;
    this.clock = clock;
  }

  /** Records it; the number that is there already changes nothing. */
  @Transactional
  public Result<NumberKind> run(Actor actor, MemberRef ref, NumberForm form) {
    return desk.at(actor, Permission.WRITE_LEDGER, ref, found -> keep(actor, found, form));
  }

  private Result<NumberKind> keep(Actor actor, Found found, NumberForm form) {
    NumberKind kind = form.kind();
    if (kind == null) {
      return Result.refused(Reason.at("kind", "personal.check.kind"));
    }
    List<Reason> reasons = new ArrayList<>();
    NumberChecks.Read read = read(kind, form);
    PersonalNumber number = read.number();
    if (read.refusal() != null) {
      reasons.add(read.refusal());
    } else if (number == null) {
      reasons.add(Reason.at(FIELD, "personal.check.required"));
    } else if (kind == NumberKind.IDENTITY && isTaken(found, number)) {
      reasons.add(Reason.at(FIELD, "personal.check.twice"));
    }
    reasons.addAll(purpose(kind, form.purpose()));
    return reasons.isEmpty()
        ? Result.done(kept(actor, found, Objects.requireNonNull(number), form.purpose()))
        : Result.refused(reasons);
  }

  private NumberChecks.Read read(NumberKind kind, NumberForm form) {
    return switch (kind) {
      case IDENTITY -> checks.identity(FIELD, form.paper(), form.number());
      case MOBILE -> checks.mobile(FIELD, form.number());
      case CARD -> checks.card(FIELD, form.number());
    };
  }

  private boolean isTaken(Found found, PersonalNumber number) {
    DateRange days = new DateRange(found.member().joinedOn(), found.member().leftOn());
    return team.isTaken(found.studio().id(), number, days, Set.of(found.member().id()));
  }

  private List<Reason> purpose(NumberKind kind, @Nullable String purpose) {
    if (kind != NumberKind.CARD) {
      return List.of();
    }
    if (purpose == null || purpose.isBlank()) {
      return List.of(Reason.at(PURPOSE, "personal.check.purpose"));
    }
    return purpose.length() > LONGEST_PURPOSE
        ? List.of(Reason.at(PURPOSE, "personal.check.too-long", String.valueOf(LONGEST_PURPOSE)))
        : checks.reason(PURPOSE, purpose).map(List::of).orElseGet(List::of);
  }

  private NumberKind kept(
      Actor actor, Found found, PersonalNumber number, @Nullable String purpose) {
    Owner owner = Owner.member(found.member().id());
    if (!numbers.isOf(owner, number) || number.kind() == NumberKind.CARD) {
      boolean card = number.kind() == NumberKind.CARD;
      numbers.keep(
          owner, number, card ? Blank.orNull(purpose) : null, clock.time(), actor.accountId());
      desk.note(actor, "KEEP_NUMBER", found, number.kind(), Map.of());
    }
    return number.kind();
  }
}
