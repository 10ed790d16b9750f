package cn.jiangxin.ledger;

import cn.jiangxin.ledger.LedgerCodes.CodeList;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The activity ledger (BDA-14.4, 22.1). */
@Singleton
public final class ActivityLedger implements VerifiableLedger<ActivityForm, Activity> {

  private static final long MOST_PARTICIPANTS = 1_000_000;
  private static final long MOST_HOURS = 10_000;

  private final Activities activities;
  private final Participants participants;
  private final Members members;
  private final LedgerCodes codes;

  ActivityLedger(
      Activities activities, Participants participants, Members members, LedgerCodes codes) {
    this.activities = activities;
    this.participants = participants;
    this.members = members;
    this.codes = codes;
  }

  @Override
  public String name() {
    return "activity";
  }

  @Override
  public List<Reason> check(ActivityForm form, Studio studio, LocalDate today) {
    return check(form, form.members().isEmpty() ? Set.of() : team(studio), today);
  }

  @Override
  public List<List<Reason>> checkAll(List<ActivityForm> forms, Studio studio, LocalDate today) {
    Set<Long> team = team(studio);
    return forms.stream().map(form -> check(form, team, today)).toList();
  }

  @Override
  public List<Reason> check(ActivityForm form, Set<Long> team, LocalDate today) {
    return new Checks(codes, today)
        .required("title", form.title())
        .atMost("title", form.title(), 200)
        .atMost("content", form.content(), 2000)
        .required("type", form.type())
        .code("type", form.type(), CodeList.ACTIVITY)
        .required("mode", form.mode())
        .code("mode", form.mode(), CodeList.ACTIVITY_MODE)
        .required("organiser", form.organiser())
        .atMost("organiser", form.organiser(), 200)
        .atMost("place", form.place(), 200)
        .atMost("host", form.host(), 60)
        .required("startedOn", form.startedOn())
        .happened("startedOn", form.startedOn())
        .happened("endedOn", form.endedOn())
        .inOrder("endedOn", form.startedOn(), form.endedOn())
        .required("outsideParticipants", form.outsideParticipants())
        .notNegative("outsideParticipants", form.outsideParticipants(), MOST_PARTICIPANTS)
        .notNegative("hours", form.hours(), MOST_HOURS)
        .atMost("projectCode", form.projectCode(), 40)
        .that(team.containsAll(form.members()), Reason.at("members", "ledger.check.notMembers"))
        .reasons();
  }

  @Override
  public Activity append(ActivityForm form, Studio studio, Stamp stamp) {
    Activity entry = activities.append(List.of(entry(form, studio)), e -> stamp).get(0);
    participants.append(entry.id(), form.members());
    return entry;
  }

  @Override
  public List<Activity> appendAll(
      List<ActivityForm> forms, List<Studio> studios, List<Stamp> stamps) {
    List<Activity> entries =
        activities.appendAll(InOrder.both(forms, studios, this::entry), stamps);
    Map<Long, Set<Long>> membersOf = new HashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      membersOf.put(entries.get(i).id(), forms.get(i).members());
    }
    participants.append(membersOf);
    return entries;
  }

  private Activity entry(ActivityForm f, Studio studio) {
    String type = Objects.requireNonNull(f.type());
    LocalDate start = Objects.requireNonNull(f.startedOn());
    return new Activity(
        0,
        studio.id(),
        type,
        Objects.requireNonNull(f.mode()),
        Objects.requireNonNull(f.title()).strip(),
        Objects.requireNonNullElse(f.content(), ""),
        Objects.requireNonNull(f.organiser()).strip(),
        f.place(),
        f.host(),
        start,
        Objects.requireNonNullElse(f.endedOn(), start),
        Objects.requireNonNull(f.outsideParticipants()),
        f.hours(),
        f.projectCode(),
        Objects.requireNonNullElse(f.exchange(), codes.countsAsExchange(type)),
        EntryStatus.SUBMITTED.name(),
        null);
  }

  @Override
  public List<Activity> entries(Set<Long> studioIds) {
    return activities.current(studioIds);
  }

  @Override
  public Optional<Activity> standing(long id, Studio studio) {
    return activities.standing(id, studio.id());
  }

  @Override
  public Optional<Activity> madeBy(String key) {
    return activities.madeBy(key);
  }

  @Override
  public List<EntryState> states(Set<Long> ids, Studio studio) {
    return activities.states(ids, studio.id());
  }

  @Override
  public void mark(Set<Long> ids, Studio studio, EntryMark mark) {
    activities.mark(ids, studio.id(), mark);
  }

  @Override
  public boolean voidEntry(long id, Studio studio, Stamp stamp, String reason) {
    return activities.voidEntry(id, studio.id(), stamp, reason);
  }

  @Override
  public int voidAll(Set<Long> ids, Studio studio, Stamp stamp, String reason) {
    return activities.voidAll(ids, studio.id(), stamp, reason);
  }

  @Override
  public ActivityForm formOf(Activity e) {
    return formOf(e, participants.of(e.id()));
  }

  @Override
  public List<ActivityForm> formsOf(List<Activity> entries, Set<Long> studioIds) {
    Map<Long, Set<Long>> membersOf = participants.ofStudios(studioIds);
    return entries.stream().map(e -> formOf(e, membersOf.getOrDefault(e.id(), Set.of()))).toList();
  }

  private static ActivityForm formOf(Activity e, Set<Long> members) {
    return new ActivityForm(
        e.type(),
        e.mode(),
        e.title(),
        e.content(),
        e.organiser(),
        e.place(),
        e.host(),
        e.startedOn(),
        e.endedOn(),
        e.outsideParticipants(),
        e.hours(),
        e.projectCode(),
        e.exchange(),
        members);
  }

  @Override
  public long idOf(Activity entry) {
    return entry.id();
  }

  @Override
  public long studioOf(Activity entry) {
    return entry.studioId();
  }

  private Set<Long> team(Studio studio) {
    return members.current(Set.of(studio.id())).stream()
        .map(Member::id)
        .collect(Collectors.toSet());
  }
}
