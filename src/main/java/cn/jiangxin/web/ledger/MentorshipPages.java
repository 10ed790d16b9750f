package cn.jiangxin.web.ledger;

import cn.jiangxin.ledger.Ledger;
import cn.jiangxin.ledger.Mentorship;
import cn.jiangxin.ledger.MentorshipForm;
import cn.jiangxin.ledger.MentorshipLedger;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.web.shell.Form;
import cn.jiangxin.web.words.Words;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** The mentoring ledger on pages. */
@Singleton
final class MentorshipPages implements LedgerForm<MentorshipForm, Mentorship> {

  private final MentorshipLedger ledger;
  private final LedgerChoices choices;

  MentorshipPages(MentorshipLedger ledger, LedgerChoices choices) {
    this.ledger = ledger;
    this.choices = choices;
  }

  @Override
  public Ledger<MentorshipForm, Mentorship> ledger() {
    return ledger;
  }

  @Override
  public String path() {
    return "mentorships";
  }

  @Override
  public String view() {
    return "ledger/mentorship";
  }

  @Override
  public MentorshipForm read(Form form, Studio studio) {
    Fields fields = new Fields(form);
    return new MentorshipForm(
        fields.text("agreementNo"),
        fields.text("master"),
        fields.text("apprentice"),
        fields.text("trade"),
        fields.day("from"),
        fields.day("to"),
        fields.text("goals"));
  }

  @Override
  public Map<String, String> values(MentorshipForm f) {
    return new Entered()
        .put("agreementNo", f.agreementNo())
        .put("master", f.master())
        .put("apprentice", f.apprentice())
        .put("trade", f.trade())
        .put("from", f.from())
        .put("to", f.to())
        .put("goals", f.goals())
        .values();
  }

  @Override
  public Map<String, String> start(Studio studio) {
    return Map.of("from", choices.today().toString());
  }

  @Override
  public Map<String, ?> choices(Studio studio, Words words) {
    return Map.of("team", choices.team(studio));
  }

  @Override
  public Line line(Mentorship e, Words words) {
    return new Line(
        e.id(),
        e.when().from(),
        words.text("ledger.line.mentorship-title", e.master(), e.apprentice()),
        List.of(e.trade()),
        words.text("ledger.line.mentorship", e.agreementNo(), words.day(e.when().to())),
        e.status());
  }

  @Override
  public String shown(String field, String value, Studio studio, Words words) {
    return field.equals("agreementNo") ? value : words.value(value);
  }
}
