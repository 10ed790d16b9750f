package cn.jiangxin.ledger;

import cn.jiangxin.access.personal.NumberChecks;
import cn.jiangxin.access.personal.NumberChecks.Read;
import cn.jiangxin.access.personal.Owner;
import cn.jiangxin.access.personal.PersonalNumber;
import cn.jiangxin.access.personal.PersonalNumbers;
import cn.jiangxin.shared.DateRange;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.Member;
import cn.jiangxin.studio.Stamp;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.personal.TeamIdentity;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The personal numbers in the form of a member. */
@Singleton
class FormNumbers {
  private static final String IDENTITY = "identityNumber";

  private final NumberChecks checks;
  private final PersonalNumbers numbers;
  private final TeamIdentity team;

  FormNumbers(NumberChecks checks, PersonalNumbers numbers, TeamIdentity team) {
    this.checks = checks;
    this.numbers = numbers;
    this.team = team;
  }

  private List<Read> read(MemberForm form) {
    return List.of(
        checks.identity(IDENTITY, form.identityPaper(), form.identityNumber()),
        checks.mobile("mobile", form.mobile()));
  }

  private Stream<PersonalNumber> given(MemberForm form) {
    return read(form).stream().map(Read::number).filter(Objects::nonNull);
  }

  List<Reason> check(MemberForm form) {
    return read(form).stream().map(Read::refusal).filter(Objects::nonNull).toList();
  }

  /** Refuses a person who is in the team under another record. */
  List<Reason> checkTwice(MemberForm form, Studio studio, Collection<Long> besides) {
    PersonalNumber number =
        checks.identity(IDENTITY, form.identityPaper(), form.identityNumber()).number();
    LocalDate joined = form.joinedOn();
    LocalDate left = form.leftOn();
    boolean datable = joined != null && (left == null || !left.isBefore(joined));
    return number != null
            && datable
            && team.isTaken(studio.id(), number, new DateRange(joined, left), besides)
        ? List.of(Reason.at(IDENTITY, "personal.check.twice"))
        : List.of();
  }

  void keep(MemberForm form, Member member, Stamp stamp) {
    Owner owner = Owner.member(member.id());
    given(form).forEach(number -> numbers.keep(owner, number, null, stamp.at(), stamp.by()));
  }

  /** Whether the numbers that are given are the member's. */
  boolean are(MemberForm form, Member member) {
    return given(form).allMatch(number -> numbers.isOf(Owner.member(member.id()), number));
  }
}
