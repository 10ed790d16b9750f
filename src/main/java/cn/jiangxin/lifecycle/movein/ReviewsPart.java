package cn.jiangxin.lifecycle.movein;

import cn.jiangxin.ledger.sheet.SheetColumn;
import cn.jiangxin.ledger.sheet.SheetColumn.Kind;
import cn.jiangxin.registry.change.PackCodes;
import cn.jiangxin.review.Review;
import cn.jiangxin.review.ReviewKinds;
import cn.jiangxin.studio.Studio;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The reviews of titled studios (BDA-17.2, 24, 25), with the documents of the bodies. */
@Singleton
final class ReviewsPart implements Part {
  private static final String NAME = "reviews";

  private final Votes votes;
  private final PackCodes codes;
  private final ReviewKinds kinds;
  private final Choices choices;
  private final StoreReviews store;

  ReviewsPart(
      Votes votes, PackCodes codes, ReviewKinds kinds, Choices choices, StoreReviews store) {
    this.votes = votes;
    this.codes = codes;
    this.kinds = kinds;
    this.choices = choices;
    this.store = store;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<SheetColumn> columns() {
    List<SheetColumn> columns = new ArrayList<>();
    columns.add(Columns.studio());
    columns.add(Columns.text(NAME, "programme").needed());
    columns.add(Columns.text(NAME, "kind").needed());
    columns.add(Columns.text(NAME, "result").needed());
    columns.addAll(Votes.columns(NAME));
    columns.add(Columns.day(NAME, "sessionOn"));
    columns.add(Columns.of(Kind.YES_NO, NAME, "attended"));
    return columns;
  }

  @Override
  public List<String> choices(String field) {
    return switch (field) {
      case "programme" -> codes.programmes();
      case "kind" -> kinds.all();
      case "result" -> kinds.results();
      default -> votes.choices(field);
    };
  }

  @Override
  public Taken take(PartSheet sheet, Intake intake) {
    StoreReviews.Known known = store.known(intake.register().known());
    Map<List<?>, Integer> rows = new HashMap<>();
    List<StoreReviews.Draft> fresh = new ArrayList<>();
    known.reviews().forEach(intake::review);
    for (Line line : intake.lines(sheet)) {
      Studio studio = intake.studio(line);
      StoreReviews.Draft draft = read(line, studio, intake);
      if (studio == null || !line.isSound()) {
        continue;
      }
      Integer before = rows.putIfAbsent(draft.key(), line.number());
      if (before != null) {
        line.refuse("kind", "sheet.row.twice", String.valueOf(before));
      } else {
        known.compare(line, draft);
      }
      if (line.fate() == Line.Fate.FRESH) {
        intake.review(draft.review());
        fresh.add(draft);
      }
    }
    return deed -> store.of(fresh, deed);
  }

  private StoreReviews.Draft read(Line line, @Nullable Studio studio, Intake intake) {
    String programme = choices.read(line, "programme", codes.programmes());
    String kind = choices.read(line, "kind", kinds.all());
    String result =
        choices.read(
            line,
            "result",
            programme == null || kind == null ? kinds.results() : kinds.results(programme, kind));
    line.needAll();
    List<Votes.Vote> decided = votes.read(line, programme, intake.today());
    LocalDate session = line.past("sessionOn", intake.today());
    if (session != null && decided.stream().anyMatch(vote -> vote.on().isBefore(session))) {
      line.refuse("sessionOn", "review.refusal.vote_before_session");
    }
    if (studio != null && programme != null && !intake.isTitled(studio, programme)) {
      line.refuse("programme", "move-in.check.titleNeeded");
    }
    Review review =
        new Review(
            intake.provisional(),
            studio == null ? 0 : studio.id(),
            Objects.requireNonNullElse(programme, ""),
            Objects.requireNonNullElse(kind, ""),
            null,
            null,
            session,
            line.cells().yesNo("attended"),
            null,
            null,
            Set.of(),
            result,
            Votes.last(decided));
    return new StoreReviews.Draft(review, studio, decided);
  }
}
