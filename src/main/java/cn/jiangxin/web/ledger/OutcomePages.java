package cn.jiangxin.web.ledger;

import cn.jiangxin.ledger.Ledger;
import cn.jiangxin.ledger.LedgerCodes.CodeList;
import cn.jiangxin.ledger.Outcome;
import cn.jiangxin.ledger.OutcomeForm;
import cn.jiangxin.ledger.OutcomeForm.PartyForm;
import cn.jiangxin.ledger.OutcomeForm.PatentForm;
import cn.jiangxin.ledger.OutcomeLedger;
import cn.jiangxin.studio.Member;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.web.shell.Form;
import cn.jiangxin.web.words.Words;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The outcome ledger on pages; people of a patent are recognised as members by their name. */
@Singleton
final class OutcomePages implements LedgerForm<OutcomeForm, Outcome> {

  private final OutcomeLedger ledger;
  private final LedgerChoices choices;

  OutcomePages(OutcomeLedger ledger, LedgerChoices choices) {
    this.ledger = ledger;
    this.choices = choices;
  }

  @Override
  public Ledger<OutcomeForm, Outcome> ledger() {
    return ledger;
  }

  @Override
  public String path() {
    return "outcomes";
  }

  @Override
  public String view() {
    return "ledger/outcome";
  }

  @Override
  public OutcomeForm read(Form form, Studio studio) {
    Fields fields = new Fields(form);
    return new OutcomeForm(
        fields.text("name"),
        fields.text("type"),
        fields.text("innovationKind"),
        fields.day("formedOn"),
        fields.text("projectCode"),
        fields.text("authors"),
        fields.day("appliedOn"),
        fields.text("applicationSite"),
        fields.money("benefit"),
        fields.yesNo("benefitStamped"),
        fields.yesNo("published"),
        patent(fields, studio));
  }

  private @Nullable PatentForm patent(Fields fields, Studio studio) {
    if (!choices.patents().contains(fields.text("type"))) {
      return null;
    }
    return new PatentForm(
        fields.text("patent.number"),
        fields.day("patent.filedOn"),
        fields.day("patent.grantAnnouncedOn"),
        fields.day("patent.certificateOn"),
        fields.text("patent.office"),
        fields.yesNo("patent.serviceInvention"),
        parties(fields.lines("patent.inventors"), studio),
        parties(fields.lines("patent.patentees"), studio));
  }

  private List<PartyForm> parties(List<String> names, Studio studio) {
    List<Member> team = choices.team(studio);
    return names.stream().map(name -> new PartyForm(name, memberNamed(name, team))).toList();
  }

  private static @Nullable Long memberNamed(String name, List<Member> team) {
    return team.stream()
        .filter(member -> member.name().equals(name))
        .map(Member::id)
        .findFirst()
        .orElse(null);
  }

  @Override
  public Map<String, String> values(OutcomeForm f) {
    Entered entered =
        new Entered()
            .put("name", f.name())
            .put("type", f.type())
            .put("innovationKind", f.innovationKind())
            .put("formedOn", f.formedOn())
            .put("authors", f.authors())
            .put("projectCode", f.projectCode())
            .put("appliedOn", f.appliedOn())
            .put("applicationSite", f.applicationSite())
            .put("benefit", f.benefit())
            .put("benefitStamped", f.benefitStamped())
            .put("published", f.published());
    PatentForm patent = f.patent();
    return patent == null ? entered.values() : withPatent(entered, patent);
  }

  private static Map<String, String> withPatent(Entered entered, PatentForm p) {
    return entered
        .put("patent.number", p.number())
        .put("patent.office", p.office())
        .put("patent.filedOn", p.filedOn())
        .put("patent.grantAnnouncedOn", p.grantAnnouncedOn())
        .put("patent.certificateOn", p.certificateOn())
        .put("patent.serviceInvention", p.serviceInvention())
        .put("patent.inventors", lines(p.inventors()))
        .put("patent.patentees", lines(p.patentees()))
        .values();
  }

  private static String lines(List<PartyForm> parties) {
    return parties.stream().map(PartyForm::name).collect(Collectors.joining("\n"));
  }

  @Override
  public Map<String, String> start(Studio studio) {
    return Map.of("published", "true", "patent.serviceInvention", "true");
  }

  @Override
  public Map<String, ?> choices(Studio studio, Words words) {
    return Map.of(
        "types", choices.codes(CodeList.OUTCOME, words),
        "patents", String.join(",", choices.patents()),
        "innovationKinds", choices.codes(CodeList.INNOVATION_KIND, words),
        "projects", choices.projects(studio),
        "team", choices.team(studio),
        "yesNo", LedgerChoices.yesNo(words));
  }

  @Override
  public Line line(Outcome e, Words words) {
    String detail =
        e.appliedOn() == null
            ? words.text("ledger.line.outcome-not-applied")
            : words.text(
                "ledger.line.outcome", words.day(e.appliedOn()), words.orNone(e.applicationSite()));
    return new Line(
        e.id(),
        e.formedOn(),
        e.name(),
        List.of(
            words.word("ledger.outcome", e.type()),
            words.word("ledger.innovationKind", e.innovationKind())),
        detail,
        e.status());
  }

  @Override
  public String shown(String field, String value, Studio studio, Words words) {
    return switch (field) {
      case "type" -> words.word("ledger.outcome", value);
      case "innovationKind" -> words.word("ledger.innovationKind", value);
      case "projectCode" -> choices.projects(studio).getOrDefault(value, value);
      case "benefitStamped", "published", "patent.serviceInvention" ->
          words.yesNo(Boolean.valueOf(value));
      case "benefit" -> words.yuan(value);
      case "patent.number" -> value;
      default -> words.value(value);
    };
  }
}
