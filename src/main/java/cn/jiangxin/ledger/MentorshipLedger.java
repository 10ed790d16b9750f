package cn.jiangxin.ledger;

import cn.jiangxin.shared.DateRange;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.EntryMark;
import cn.jiangxin.studio.EntryState;
import cn.jiangxin.studio.EntryStatus;
import cn.jiangxin.studio.InOrder;
import cn.jiangxin.studio.Stamp;
import cn.jiangxin.studio.Studio;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The mentoring ledger (BDA-13). */
@Singleton
public final class MentorshipLedger implements VerifiableLedger<MentorshipForm, Mentorship> {

  private final Mentorships mentorships;
  private final LedgerCodes codes;

  MentorshipLedger(Mentorships mentorships, LedgerCodes codes) {
    this.mentorships = mentorships;
    this.codes = codes;
  }

  @Override
  public String name() {
    return "mentorship";
  }

  @Override
  public List<Reason> check(MentorshipForm form, Studio studio, LocalDate today) {
    return check(form, Set.of(), today);
  }

  @Override
  public List<Reason> check(MentorshipForm form, Set<Long> team, LocalDate today) {
    return new Checks(codes, today)
        .required("agreementNo", form.agreementNo())
        .atMost("agreementNo", form.agreementNo(), 60)
        .required("master", form.master())
        .atMost("master", form.master(), 60)
        .required("apprentice", form.apprentice())
        .atMost("apprentice", form.apprentice(), 60)
        .required("trade", form.trade())
        .atMost("trade", form.trade(), 80)
        .required("from", form.from())
        .happened("from", form.from())
        .required("to", form.to())
        .plausible("to", form.to())
        .inOrder("to", form.from(), form.to())
        .required("goals", form.goals())
        .atMost("goals", form.goals(), 500)
        .reasons();
  }

  @Override
  public Mentorship append(MentorshipForm form, Studio studio, Stamp stamp) {
    return mentorships.append(List.of(entry(form, studio)), e -> stamp).get(0);
  }

  @Override
  public List<Mentorship> appendAll(
      List<MentorshipForm> forms, List<Studio> studios, List<Stamp> stamps) {
    return mentorships.appendAll(InOrder.both(forms, studios, MentorshipLedger::entry), stamps);
  }

  private static Mentorship entry(MentorshipForm f, Studio studio) {
    return new Mentorship(
        0,
        studio.id(),
        Objects.requireNonNull(f.agreementNo()).strip(),
        Objects.requireNonNull(f.master()).strip(),
        Objects.requireNonNull(f.apprentice()).strip(),
        Objects.requireNonNull(f.trade()).strip(),
        new DateRange(f.from(), f.to()),
        Objects.requireNonNull(f.goals()),
        EntryStatus.SUBMITTED.name(),
        null);
  }

  @Override
  public List<Mentorship> entries(Set<Long> studioIds) {
    return mentorships.current(studioIds);
  }

  @Override
  public Optional<Mentorship> standing(long id, Studio studio) {
    return mentorships.standing(id, studio.id());
  }

  @Override
  public Optional<Mentorship> madeBy(String key) {
    return mentorships.madeBy(key);
  }

  @Override
  public List<EntryState> states(Set<Long> ids, Studio studio) {
    return mentorships.states(ids, studio.id());
  }

  @Override
  public void mark(Set<Long> ids, Studio studio, EntryMark mark) {
    mentorships.mark(ids, studio.id(), mark);
  }

  @Override
  public boolean voidEntry(long id, Studio studio, Stamp stamp, String reason) {
    return mentorships.voidEntry(id, studio.id(), stamp, reason);
  }

  @Override
  public int voidAll(Set<Long> ids, Studio studio, Stamp stamp, String reason) {
    return mentorships.voidAll(ids, studio.id(), stamp, reason);
  }

  @Override
  public MentorshipForm formOf(Mentorship e) {
    return new MentorshipForm(
        e.agreementNo(),
        e.master(),
        e.apprentice(),
        e.trade(),
        e.when().from(),
        e.when().to(),
        e.goals());
  }

  @Override
  public Set<String> people() {
    return Set.of("master", "apprentice");
  }

  @Override
  public long idOf(Mentorship entry) {
    return entry.id();
  }

  @Override
  public long studioOf(Mentorship entry) {
    return entry.studioId();
  }
}
