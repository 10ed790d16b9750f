package cn.jiangxin.web.register;

import cn.jiangxin.access.Actor;
import cn.jiangxin.assessment.vote.WhoVotes;
import cn.jiangxin.registry.change.PackCodes;
import cn.jiangxin.registry.change.RecognitionForm;
import cn.jiangxin.registry.change.RecognitionPart;
import cn.jiangxin.registry.change.RegisterPart;
import cn.jiangxin.registry.change.TitleVote;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.web.ledger.Entered;
import cn.jiangxin.web.ledger.Fields;
import cn.jiangxin.web.shell.Form;
import cn.jiangxin.web.words.Words;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** Titles and the decisions on them on pages. */
@Singleton
final class RecognitionPages implements PartPages<Studio, RecognitionForm> {

  private static final String VOTE = "votes[0].";

  private final RecognitionPart part;
  private final PackCodes codes;
  private final WhoVotes who;

  RecognitionPages(RecognitionPart part, PackCodes codes, WhoVotes who) {
    this.part = part;
    this.codes = codes;
    this.who = who;
  }

  @Override
  public RegisterPart<Studio, RecognitionForm> part() {
    return part;
  }

  @Override
  public String path() {
    return "recognitions";
  }

  @Override
  public String view() {
    return "register/recognition";
  }

  @Override
  public RecognitionForm read(Form form) {
    Fields fields = new Fields(form);
    return new RecognitionForm(
        fields.text("programme"),
        fields.text("level"),
        form.ticked("demonstration"),
        fields.codes("methods"),
        fields.day("plaqueOn"),
        fields.day("certificateOn"),
        fields.text("certificateNo"),
        vote(fields).stream().toList());
  }

  @Override
  public Map<String, String> values(RecognitionForm f) {
    return new Entered()
        .put("programme", f.programme())
        .put("level", f.level())
        .put("demonstration", f.demonstration())
        .put("methods", String.join(",", f.methodsHeld()))
        .put("plaqueOn", f.plaqueOn())
        .put("certificateOn", f.certificateOn())
        .put("certificateNo", f.certificateNo())
        .values();
  }

  @Override
  public Map<String, ?> choices(Actor actor, Studio holder, Words words) {
    return Map.of(
        "programmes", words.options("registry.programme", codes.programmes()),
        "levels", words.options("registry.level", codes.levels()),
        "methods", words.options("policy.code", codes.reviewMethods()),
        "bodies", words.options("policy.code", who.bodies(actor, holder)),
        "votes", Offers.votes(words));
  }

  /** The vote of the own body; it counts if anything stands there. */
  private static Optional<TitleVote> vote(Fields fields) {
    TitleVote vote =
        new TitleVote(
            fields.text(VOTE + "body"),
            fields.yesNo(VOTE + "concurs"),
            fields.day(VOTE + "decidedOn"),
            fields.text(VOTE + "documentNo"));
    return vote.equals(new TitleVote(null, null, null, null))
        ? Optional.empty()
        : Optional.of(vote);
  }
}
