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
import cn.jiangxin.studio.personal.TeamNumbers;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
    PersonalNumber number = identity(form);
    return number != null
            && isDatable(form)
            && team.isTaken(studio.id(), number, days(form), besides)
        ? List.of(Reason.at(IDENTITY, "personal.check.twice"))
        : List.of();
  }

  /**
   * The same for many forms of one team, in their order, also among themselves.
   *
   * @param corrected the record in whose place each form is to stand; empty for somebody new
   */
  List<List<Reason>> checkAllTwice(
      List<MemberForm> forms, List<Optional<Long>> corrected, Studio studio) {
    TeamNumbers known = team.numbers(studio.id(), digests(forms));
    List<List<Reason>> reasons = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      MemberForm form = forms.get(i);
      PersonalNumber number = identity(form);
      boolean taken =
          number != null
              && isDatable(form)
              && known.isTaken(numbers.digest(number), days(form), corrected.get(i));
      reasons.add(taken ? List.of(Reason.at(IDENTITY, "personal.check.twice")) : List.of());
    }
    return reasons;
  }

  private Set<String> digests(List<MemberForm> forms) {
    return forms.stream()
        .map(this::identity)
        .filter(Objects::nonNull)
        .map(numbers::digest)
        .collect(Collectors.toSet());
  }

  private @Nullable PersonalNumber identity(MemberForm form) {
    return checks.identity(IDENTITY, form.identityPaper(), form.identityNumber()).number();
  }

  private static boolean isDatable(MemberForm form) {
    LocalDate joined = form.joinedOn();
    LocalDate left = form.leftOn();
    return joined != null && (left == null || !left.isBefore(joined));
  }

  private static DateRange days(MemberForm form) {
    return new DateRange(Objects.requireNonNull(form.joinedOn()), form.leftOn());
  }

  /** Keeps the numbers of many members at once, in the order of their forms. */
  void keepAll(List<MemberForm> forms, List<Member> members, Stamp stamp) {
    Map<Owner, List<PersonalNumber>> kept = new LinkedHashMap<>();
    for (int i = 0; i < forms.size(); i++) {
      kept.put(Owner.member(members.get(i).id()), given(forms.get(i)).toList());
    }
    numbers.keepAll(kept, stamp.at(), stamp.by());
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
