package cn.jiangxin.ledger;

import cn.jiangxin.ledger.LedgerCodes.CodeList;
import cn.jiangxin.ledger.OutcomeForm.PartyForm;
import cn.jiangxin.ledger.OutcomeForm.PatentForm;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.EntryMark;
import cn.jiangxin.studio.EntryState;
import cn.jiangxin.studio.EntryStatus;
import cn.jiangxin.studio.InOrder;
import cn.jiangxin.studio.Member;
import cn.jiangxin.studio.Members;
import cn.jiangxin.studio.Stamp;
import cn.jiangxin.studio.Studio;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The outcome ledger (BDA-14.2, 14.3, 22.1, 32.4b). */
@Singleton
public final class OutcomeLedger implements VerifiableLedger<OutcomeForm, Outcome> {

  private final Outcomes outcomes;
  private final Patents patents;
  private final Members members;
  private final LedgerCodes codes;

  OutcomeLedger(Outcomes outcomes, Patents patents, Members members, LedgerCodes codes) {
    this.outcomes = outcomes;
    this.patents = patents;
    this.members = members;
    this.codes = codes;
  }

  @Override
  public String name() {
    return "outcome";
  }

  @Override
  public List<Reason> check(OutcomeForm form, Studio studio, LocalDate today) {
    return check(form, named(form).isEmpty() ? Set.of() : team(studio), today);
  }

  @Override
  public List<List<Reason>> checkAll(List<OutcomeForm> forms, Studio studio, LocalDate today) {
    Set<Long> team = team(studio);
    return forms.stream().map(form -> check(form, team, today)).toList();
  }

  @Override
  public List<Reason> check(OutcomeForm form, Set<Long> team, LocalDate today) {
    Checks checks =
        new Checks(codes, today)
            .required("name", form.name())
            .atMost("name", form.name(), 200)
            .required("type", form.type())
            .code("type", form.type(), CodeList.OUTCOME)
            .required("innovationKind", form.innovationKind())
            .code("innovationKind", form.innovationKind(), CodeList.INNOVATION_KIND)
            .required("formedOn", form.formedOn())
            .happened("formedOn", form.formedOn())
            .happened("appliedOn", form.appliedOn())
            .atMost("authors", form.authors(), 300)
            .atMost("projectCode", form.projectCode(), 40)
            .atMost("applicationSite", form.applicationSite(), 200)
            .notNegative("benefit", form.benefit())
            .that(
                form.appliedOn() == null || isGiven(form.applicationSite()),
                Reason.at("applicationSite", "ledger.check.siteNeeded"))
            .that(
                form.benefit() == null || form.benefitStamped() != null,
                Reason.at("benefitStamped", "ledger.check.stampNeeded"));
    if (form.type() != null && codes.patentKind(form.type()).isPresent()) {
      checkPatent(checks, form.patent());
      checks.that(
          team.containsAll(named(form)), Reason.at("patent.inventors", "ledger.check.notMembers"));
    }
    return checks.reasons();
  }

  private static void checkPatent(Checks checks, @Nullable PatentForm patent) {
    if (patent == null) {
      checks.required("patent.number", null);
      return;
    }
    checks
        .required("patent.number", patent.number())
        .atMost("patent.number", patent.number(), 40)
        .required("patent.office", patent.office())
        .atMost("patent.office", patent.office(), 40)
        .happened("patent.filedOn", patent.filedOn())
        .required("patent.grantAnnouncedOn", patent.grantAnnouncedOn())
        .happened("patent.grantAnnouncedOn", patent.grantAnnouncedOn())
        .happened("patent.certificateOn", patent.certificateOn())
        .inOrder("patent.grantAnnouncedOn", patent.filedOn(), patent.grantAnnouncedOn())
        .that(!patent.inventors().isEmpty(), Reason.at("patent.inventors", "ledger.check.required"))
        .that(
            !patent.patentees().isEmpty(), Reason.at("patent.patentees", "ledger.check.required"));
  }

  private static Set<Long> named(OutcomeForm form) {
    PatentForm patent = form.patent();
    return patent == null
        ? Set.of()
        : Stream.concat(patent.inventors().stream(), patent.patentees().stream())
            .map(PartyForm::memberId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
  }

  private Set<Long> team(Studio studio) {
    return members.current(Set.of(studio.id())).stream()
        .map(Member::id)
        .collect(Collectors.toSet());
  }

  @Override
  public Outcome append(OutcomeForm form, Studio studio, Stamp stamp) {
    Outcome entry = outcomes.append(List.of(entry(form, studio)), e -> stamp).get(0);
    PatentForm patent = form.patent();
    codes
        .patentKind(entry.type())
        .ifPresent(
            kind -> patents.append(List.of(patent(entry, kind, Objects.requireNonNull(patent)))));
    return entry;
  }

  @Override
  public List<Outcome> appendAll(
      List<OutcomeForm> forms, List<Studio> studios, List<Stamp> stamps) {
    List<Outcome> entries =
        outcomes.appendAll(InOrder.both(forms, studios, OutcomeLedger::entry), stamps);
    List<Patent> all = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Outcome entry = entries.get(i);
      PatentForm patent = forms.get(i).patent();
      codes
          .patentKind(entry.type())
          .ifPresent(kind -> all.add(patent(entry, kind, Objects.requireNonNull(patent))));
    }
    patents.append(all);
    return entries;
  }

  private static Outcome entry(OutcomeForm f, Studio studio) {
    return new Outcome(
        0,
        studio.id(),
        Objects.requireNonNull(f.name()).strip(),
        Objects.requireNonNull(f.type()),
        Objects.requireNonNull(f.innovationKind()),
        Objects.requireNonNull(f.formedOn()),
        f.projectCode(),
        Objects.requireNonNullElse(f.authors(), ""),
        f.appliedOn(),
        f.applicationSite(),
        f.benefit(),
        f.benefitStamped(),
        Objects.requireNonNullElse(f.published(), true),
        EntryStatus.SUBMITTED.name(),
        null);
  }

  private static Patent patent(Outcome entry, String kind, PatentForm f) {
    List<Patent.Party> parties = new ArrayList<>(parties("INVENTOR", f.inventors()));
    parties.addAll(parties("PATENTEE", f.patentees()));
    return new Patent(
        entry.id(),
        entry.studioId(),
        Objects.requireNonNull(f.number()).strip(),
        kind,
        Objects.requireNonNull(f.office()).strip(),
        f.filedOn(),
        f.grantAnnouncedOn(),
        f.certificateOn(),
        Objects.requireNonNullElse(f.serviceInvention(), true),
        "VALID",
        null,
        parties);
  }

  private static List<Patent.Party> parties(String role, List<PartyForm> forms) {
    List<Patent.Party> parties = new ArrayList<>();
    forms.forEach(
        f -> parties.add(new Patent.Party(role, parties.size() + 1, f.name(), f.memberId())));
    return parties;
  }

  @Override
  public List<Outcome> entries(Set<Long> studioIds) {
    return outcomes.current(studioIds);
  }

  @Override
  public Optional<Outcome> standing(long id, Studio studio) {
    return outcomes.standing(id, studio.id());
  }

  @Override
  public Optional<Outcome> madeBy(String key) {
    return outcomes.madeBy(key);
  }

  @Override
  public List<EntryState> states(Set<Long> ids, Studio studio) {
    return outcomes.states(ids, studio.id());
  }

  @Override
  public void mark(Set<Long> ids, Studio studio, EntryMark mark) {
    outcomes.mark(ids, studio.id(), mark);
  }

  @Override
  public boolean voidEntry(long id, Studio studio, Stamp stamp, String reason) {
    return outcomes.voidEntry(id, studio.id(), stamp, reason);
  }

  @Override
  public int voidAll(Set<Long> ids, Studio studio, Stamp stamp, String reason) {
    return outcomes.voidAll(ids, studio.id(), stamp, reason);
  }

  @Override
  public OutcomeForm formOf(Outcome e) {
    return formOf(e, patentForms(Set.of(e.studioId())).get(e.id()));
  }

  @Override
  public List<OutcomeForm> formsOf(List<Outcome> entries, Set<Long> studioIds) {
    Map<Long, PatentForm> forms = patentForms(studioIds);
    return entries.stream().map(e -> formOf(e, forms.get(e.id()))).toList();
  }

  private Map<Long, PatentForm> patentForms(Set<Long> studioIds) {
    return patents.current(studioIds).stream()
        .collect(Collectors.toMap(Patent::outcomeId, OutcomeLedger::formOf));
  }

  private static OutcomeForm formOf(Outcome e, @Nullable PatentForm patent) {
    return new OutcomeForm(
        e.name(),
        e.type(),
        e.innovationKind(),
        e.formedOn(),
        e.projectCode(),
        e.authors(),
        e.appliedOn(),
        e.applicationSite(),
        e.benefit(),
        e.benefitStamped(),
        e.published(),
        patent);
  }

  private static PatentForm formOf(Patent p) {
    return new PatentForm(
        p.number(),
        p.filedOn(),
        p.grantAnnouncedOn(),
        p.certificateOn(),
        p.office(),
        p.serviceInvention(),
        partyForms(p, "INVENTOR"),
        partyForms(p, "PATENTEE"));
  }

  private static List<PartyForm> partyForms(Patent p, String role) {
    return p.parties().stream()
        .filter(party -> party.role().equals(role))
        .map(party -> new PartyForm(party.name(), party.memberId()))
        .toList();
  }

  @Override
  public long idOf(Outcome entry) {
    return entry.id();
  }

  @Override
  public long studioOf(Outcome entry) {
    return entry.studioId();
  }

  private static boolean isGiven(@Nullable String text) {
    return text != null && !text.isBlank();
  }
}
