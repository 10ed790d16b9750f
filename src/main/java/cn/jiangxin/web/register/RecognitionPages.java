package cn.jiangxin.web.register;

import cn.jiangxin.access.Actor;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Titles and the decisions on them on pages. */
@Singleton
final class RecognitionPages implements PartPages<Studio, RecognitionForm> {

  private final RecognitionPart part;
  private final PackCodes codes;

  RecognitionPages(RecognitionPart part, PackCodes codes) {
    this.part = part;
    this.codes = codes;
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
        votes(fields));
  }

  @Override
  public Map<String, String> values(RecognitionForm f) {
    Entered entered =
        new Entered()
            .put("programme", f.programme())
            .put("level", f.level())
            .put("demonstration", f.demonstration())
            .put("methods", String.join(",", f.methodsHeld()))
            .put("plaqueOn", f.plaqueOn())
            .put("certificateOn", f.certificateOn())
            .put("certificateNo", f.certificateNo());
    for (int i = 0; i < f.decisions().size(); i++) {
      TitleVote vote = f.decisions().get(i);
      entered
          .put(field(i, "body"), vote.body())
          .put(field(i, "concurs"), vote.concurs())
          .put(field(i, "decidedOn"), vote.decidedOn())
          .put(field(i, "documentNo"), vote.documentNo());
    }
    return entered.values();
  }

  @Override
  public Map<String, ?> choices(Actor actor, Studio holder, Words words) {
    return Map.of(
        "programmes", words.options("registry.programme", codes.programmes()),
        "levels", words.options("registry.level", codes.levels()),
        "methods", words.options("policy.code", codes.reviewMethods()),
        "bodies", words.options("policy.code", codes.bodies()),
        "votes", Offers.votes(words),
        "rows", IntStream.range(0, rows()).boxed().toList());
  }

  /** As many lines as the title with most deciding bodies needs. */
  private int rows() {
    return codes.programmes().stream().mapToInt(p -> codes.recognisers(p).size()).max().orElse(1);
  }

  private List<TitleVote> votes(Fields fields) {
    return IntStream.range(0, rows())
        .mapToObj(i -> vote(fields, i))
        .flatMap(Optional::stream)
        .toList();
  }

  /** A line counts if anything stands in it. */
  private static Optional<TitleVote> vote(Fields fields, int i) {
    TitleVote vote =
        new TitleVote(
            fields.text(field(i, "body")),
            fields.yesNo(field(i, "concurs")),
            fields.day(field(i, "decidedOn")),
            fields.text(field(i, "documentNo")));
    return vote.equals(new TitleVote(null, null, null, null))
        ? Optional.empty()
        : Optional.of(vote);
  }

  private static String field(int row, String name) {
    return "votes[" + row + "]." + name;
  }
}
