package cn.jiangxin.web.ledger;

import cn.jiangxin.ledger.Activity;
import cn.jiangxin.ledger.ActivityForm;
import cn.jiangxin.ledger.ActivityLedger;
import cn.jiangxin.ledger.Ledger;
import cn.jiangxin.ledger.LedgerCodes.CodeList;
import cn.jiangxin.studio.Member;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.web.shell.Form;
import cn.jiangxin.web.words.Words;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The activity ledger on pages. */
@Singleton
final class ActivityPages implements LedgerForm<ActivityForm, Activity> {

  private final ActivityLedger ledger;
  private final LedgerChoices choices;

  ActivityPages(ActivityLedger ledger, LedgerChoices choices) {
    this.ledger = ledger;
    this.choices = choices;
  }

  @Override
  public Ledger<ActivityForm, Activity> ledger() {
    return ledger;
  }

  @Override
  public String path() {
    return "activities";
  }

  @Override
  public String view() {
    return "ledger/activity";
  }

  @Override
  public ActivityForm read(Form form, Studio studio) {
    Fields fields = new Fields(form);
    return new ActivityForm(
        fields.text("type"),
        fields.text("mode"),
        fields.text("title"),
        fields.text("content"),
        fields.text("organiser"),
        fields.text("place"),
        fields.text("host"),
        fields.day("startedOn"),
        fields.day("endedOn"),
        fields.count("outsideParticipants"),
        fields.decimal("hours"),
        fields.text("projectCode"),
        fields.yesNo("exchange"),
        fields.ids("members"));
  }

  @Override
  public Map<String, String> values(ActivityForm f) {
    return new Entered()
        .put("title", f.title())
        .put("type", f.type())
        .put("exchange", f.exchange())
        .put("mode", f.mode())
        .put("startedOn", f.startedOn())
        .put("endedOn", f.endedOn())
        .put("organiser", f.organiser())
        .put("place", f.place())
        .put("host", f.host())
        .put("hours", f.hours())
        .put("outsideParticipants", f.outsideParticipants())
        .put(
            "members",
            f.members().stream().sorted().map(String::valueOf).collect(Collectors.joining(",")))
        .put("projectCode", f.projectCode())
        .put("content", f.content())
        .values();
  }

  @Override
  public Map<String, String> start(Studio studio) {
    return Map.of(
        "mode",
        "SELF_ORGANISED",
        "organiser",
        studio.displayName(),
        "startedOn",
        choices.today().toString(),
        "outsideParticipants",
        "0");
  }

  @Override
  public Map<String, ?> choices(Studio studio, Words words) {
    return Map.of(
        "types", choices.codes(CodeList.ACTIVITY, words),
        "modes", choices.codes(CodeList.ACTIVITY_MODE, words),
        "projects", choices.projects(studio),
        "team", choices.team(studio),
        "yesNo", LedgerChoices.yesNo(words));
  }

  @Override
  public Line line(Activity e, Words words) {
    List<String> badges = new ArrayList<>();
    badges.add(words.word("ledger.activity", e.type()));
    if (e.exchange()) {
      badges.add(words.text("ledger.activity-is-exchange"));
    }
    String detail =
        words.text(
            "ledger.line.activity",
            words.word("ledger.activityMode", e.mode()),
            e.organiser(),
            e.outsideParticipants());
    return new Line(e.id(), e.startedOn(), e.title(), badges, detail, e.status());
  }

  @Override
  public String shown(String field, String value, Studio studio, Words words) {
    return switch (field) {
      case "type" -> words.word("ledger.activity", value);
      case "mode" -> words.word("ledger.activityMode", value);
      case "exchange" -> words.yesNo(Boolean.valueOf(value));
      case "projectCode" -> choices.projects(studio).getOrDefault(value, value);
      case "members" -> names(value, studio, words);
      default -> words.value(value);
    };
  }

  private String names(String ids, Studio studio, Words words) {
    Set<String> present = Set.of(ids.split(","));
    return choices.team(studio).stream()
        .filter(member -> present.contains(String.valueOf(member.id())))
        .map(Member::name)
        .collect(Collectors.joining(words.text("web.layout.separator")));
  }
}
