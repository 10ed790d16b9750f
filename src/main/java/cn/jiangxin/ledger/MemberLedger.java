package cn.jiangxin.ledger;

import cn.jiangxin.ledger.LedgerCodes.CodeList;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.FrontLineDeclaration;
import cn.jiangxin.studio.FrontLineDeclarations;
import cn.jiangxin.studio.InOrder;
import cn.jiangxin.studio.Member;
import cn.jiangxin.studio.MemberReplacement;
import cn.jiangxin.studio.Members;
import cn.jiangxin.studio.Stamp;
import cn.jiangxin.studio.Studio;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The member-development ledger (BDA-8, 22.1). A correction keeps what hangs on the person:
 * declarations, honours, posts.
 */
@Singleton
public final class MemberLedger implements Ledger<MemberForm, Member> {

  private final Members members;
  private final FrontLineDeclarations declarations;
  private final MemberReplacement replacement;
  private final LedgerCodes codes;
  private final FormNumbers numbers;

  MemberLedger(
      Members members,
      FrontLineDeclarations declarations,
      MemberReplacement replacement,
      LedgerCodes codes,
      FormNumbers numbers) {
    this.members = members;
    this.declarations = declarations;
    this.replacement = replacement;
    this.codes = codes;
    this.numbers = numbers;
  }

  @Override
  public String name() {
    return "member";
  }

  @Override
  public List<Reason> check(MemberForm form, Studio studio, LocalDate today) {
    return check(form, Set.of(), today);
  }

  @Override
  public List<Reason> check(MemberForm form, Set<Long> team, LocalDate today) {
    List<Reason> reasons = new ArrayList<>(fields(form, today));
    reasons.addAll(numbers.check(form));
    return reasons;
  }

  private List<Reason> fields(MemberForm form, LocalDate today) {
    return new Checks(codes, today)
        .required("name", form.name())
        .atMost("name", form.name(), 60)
        .atMost("employeeNo", form.employeeNo(), 40)
        .required("role", form.role())
        .code("role", form.role(), CodeList.MEMBER_ROLE)
        .atMost("post", form.post(), 80)
        .atMost("professionalTitle", form.professionalTitle(), 80)
        .code("skillLevel", form.skillLevel(), CodeList.SKILL_LEVEL)
        .required("joinedOn", form.joinedOn())
        .happened("joinedOn", form.joinedOn())
        .happened("leftOn", form.leftOn())
        .inOrder("leftOn", form.joinedOn(), form.leftOn())
        .code("leaveReason", form.leaveReason(), CodeList.LEAVE_REASON)
        .that(
            form.leftOn() == null || (form.leaveReason() != null && !form.leaveReason().isBlank()),
            Reason.at("leaveReason", "ledger.check.leaveReasonNeeded"))
        .reasons();
  }

  @Override
  public Member append(MemberForm form, Studio studio, Stamp stamp) {
    Member member = members.append(List.of(entry(form, studio)), e -> stamp).get(0);
    Long corrected = stamp.corrects();
    if (corrected != null) {
      replacement.handOver(corrected, member.id());
    }
    if (form.frontLine() != null && !form.frontLine().equals(declared(member))) {
      declarations.append(
          List.of(
              new FrontLineDeclaration(
                  0, studio.id(), member.id(), form.frontLine(), firstDay(form, corrected, stamp))),
          stamp);
    }
    numbers.keep(form, member, stamp);
    return member;
  }

  @Override
  public List<Member> appendAll(List<MemberForm> forms, List<Studio> studios, List<Stamp> stamps) {
    List<Member> all = members.appendAll(InOrder.both(forms, studios, MemberLedger::entry), stamps);
    Map<Long, Long> replacements = new LinkedHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      Long corrected = stamps.get(i).corrects();
      if (corrected != null) {
        replacements.put(corrected, all.get(i).id());
      }
    }
    replacement.handOver(replacements);
    declare(forms, all, stamps);
    numbers.keepAll(forms, all, stamps.get(0));
    return all;
  }

  private void declare(List<MemberForm> forms, List<Member> all, List<Stamp> stamps) {
    Map<Long, Boolean> declared =
        declared(all.stream().map(Member::studioId).collect(Collectors.toSet()));
    List<FrontLineDeclaration> changed = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      MemberForm form = forms.get(i);
      long id = all.get(i).id();
      if (form.frontLine() != null && !form.frontLine().equals(declared.get(id))) {
        LocalDate day = firstDay(form, stamps.get(i).corrects(), stamps.get(i));
        changed.add(new FrontLineDeclaration(0, all.get(i).studioId(), id, form.frontLine(), day));
      }
    }
    if (!changed.isEmpty()) {
      declarations.addAll(changed, stamps.get(0));
    }
  }

  @Override
  public List<Reason> checkNew(MemberForm form, Studio studio) {
    return numbers.checkTwice(form, studio, Set.of());
  }

  @Override
  public List<Reason> checkCorrection(Member entry, MemberForm form, Studio studio) {
    return numbers.checkTwice(form, studio, Set.of(entry.id()));
  }

  @Override
  public List<List<Reason>> checkAllAgainst(
      List<MemberForm> forms, List<Optional<Member>> corrected, Studio studio) {
    return numbers.checkAllTwice(
        forms, corrected.stream().map(entry -> entry.map(Member::id)).toList(), studio);
  }

  /** The form of an entry bears no numbers; those that were sent are known again. */
  @Override
  public boolean says(MemberForm sent, Member kept) {
    return SameForm.says(sent, formOf(kept)) && numbers.are(sent, kept);
  }

  /**
   * A first declaration holds from the joining day; a changed one from the day on which it is
   * recorded.
   */
  private static LocalDate firstDay(MemberForm form, @Nullable Long corrected, Stamp stamp) {
    return corrected == null ? Objects.requireNonNull(form.joinedOn()) : stamp.at().toLocalDate();
  }

  private static Member entry(MemberForm f, Studio studio) {
    return new Member(
        0,
        studio.id(),
        Objects.requireNonNull(f.name()).strip(),
        f.employeeNo(),
        Objects.requireNonNull(f.role()),
        Objects.requireNonNullElse(f.external(), false),
        Objects.requireNonNullElse(f.fullMember(), true),
        f.fieldSpecialist(),
        f.post(),
        f.professionalTitle(),
        blankToNull(f.skillLevel()),
        Objects.requireNonNull(f.joinedOn()),
        f.leftOn(),
        blankToNull(f.leaveReason()),
        null);
  }

  @Override
  public List<Member> entries(Set<Long> studioIds) {
    return members.current(studioIds);
  }

  @Override
  public Optional<Member> standing(long id, Studio studio) {
    return members.standing(id, studio.id());
  }

  @Override
  public Optional<Member> madeBy(String key) {
    return members.madeBy(key);
  }

  @Override
  public boolean voidEntry(long id, Studio studio, Stamp stamp, String reason) {
    return members.voidEntry(id, studio.id(), stamp, reason);
  }

  @Override
  public int voidAll(Set<Long> ids, Studio studio, Stamp stamp, String reason) {
    return members.voidAll(ids, studio.id(), stamp, reason);
  }

  @Override
  public MemberForm formOf(Member e) {
    return formOf(e, declared(e));
  }

  @Override
  public List<MemberForm> formsOf(List<Member> entries, Set<Long> studioIds) {
    Map<Long, Boolean> declared = declared(studioIds);
    return entries.stream().map(e -> formOf(e, declared.get(e.id()))).toList();
  }

  private static MemberForm formOf(Member e, @Nullable Boolean frontLine) {
    return new MemberForm(
        e.name(),
        e.employeeNo(),
        e.role(),
        e.external(),
        e.fullMember(),
        e.fieldSpecialist(),
        e.post(),
        e.professionalTitle(),
        e.skillLevel(),
        e.joinedOn(),
        e.leftOn(),
        e.leaveReason(),
        frontLine,
        null,
        null,
        null);
  }

  private @Nullable Boolean declared(Member member) {
    return declared(Set.of(member.studioId())).get(member.id());
  }

  /** The latest declaration of each member of the studios who has one. */
  private Map<Long, Boolean> declared(Set<Long> studioIds) {
    return declarations.current(studioIds).stream()
        .collect(
            Collectors.groupingBy(
                FrontLineDeclaration::memberId,
                Collectors.collectingAndThen(
                    Collectors.maxBy(Comparator.comparing(FrontLineDeclaration::validFrom)),
                    latest -> latest.orElseThrow().declared())));
  }

  @Override
  public Set<String> people() {
    return Set.of("name", "employeeNo", "post");
  }

  @Override
  public long idOf(Member entry) {
    return entry.id();
  }

  @Override
  public long studioOf(Member entry) {
    return entry.studioId();
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
