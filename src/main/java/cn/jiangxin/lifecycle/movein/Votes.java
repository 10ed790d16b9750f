package cn.jiangxin.lifecycle.movein;

import cn.jiangxin.ledger.sheet.SheetColumn;
import cn.jiangxin.registry.change.PackCodes;
import cn.jiangxin.studio.Decision;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The decisions of both bodies on a recognition or a review, as their documents say. What is taken
 * over was decided before: each body that had to concur is named with its day and its document.
 */
@Singleton
class Votes {
  private static final int MOST = 2;

  /** Longest number of a document or certificate. */
  static final int LONGEST = 60;

  private final PackCodes codes;
  private final Choices choices;

  Votes(PackCodes codes, Choices choices) {
    this.codes = codes;
    this.choices = choices;
  }

  /** One body's decision. */
  record Vote(String body, LocalDate on, String documentNo) {

    Decision on(long studio, @Nullable Long recognition, @Nullable Long review) {
      return new Decision(0, studio, recognition, review, body, true, on, documentNo);
    }
  }

  static List<SheetColumn> columns(String part) {
    List<SheetColumn> columns = new ArrayList<>();
    for (int i = 1; i <= MOST; i++) {
      columns.add(column(Columns.text(part, "body" + i), "body" + i, i == 1));
      columns.add(column(Columns.day(part, "decidedOn" + i), "decidedOn" + i, i == 1));
      columns.add(column(Columns.code(part, "documentNo" + i), "documentNo" + i, i == 1));
    }
    return columns;
  }

  private static SheetColumn column(SheetColumn column, String field, boolean needed) {
    SheetColumn labelled = column.labelled("move-in.column." + field);
    return needed ? labelled.needed() : labelled;
  }

  List<String> choices(String field) {
    return field.startsWith("body") ? codes.bodies() : List.of();
  }

  /** Reads the decisions; a body that had to concur and is not named is noted. */
  List<Vote> read(Line line, @Nullable String programme, LocalDate today) {
    List<String> deciding = programme == null ? List.of() : codes.recognisers(programme);
    List<String> allowed = deciding.isEmpty() ? codes.bodies() : deciding;
    List<Vote> votes = new ArrayList<>();
    for (int i = 1; i <= MOST; i++) {
      vote(line, i, allowed, today).ifPresent(votes::add);
    }
    List<String> named = votes.stream().map(Vote::body).toList();
    if (named.stream().distinct().count() < named.size()) {
      line.refuse("body2", "move-in.check.bodyTwice");
    }
    if (line.isSound()) {
      deciding.stream()
          .filter(body -> !named.contains(body))
          .forEach(
              body ->
                  line.refuse(
                      "body2",
                      "move-in.check.bodyMissing",
                      choices.word(Locale.CHINESE, body),
                      choices.word(Locale.ENGLISH, body)));
    }
    return votes;
  }

  /** The day of the last decision; null if there is none. */
  static @Nullable LocalDate last(List<Vote> votes) {
    return votes.stream().map(Vote::on).max(Comparator.naturalOrder()).orElse(null);
  }

  /** Compares what the bodies are said to have decided with what is recorded. */
  static void compare(Differences differences, List<Vote> votes, List<Decision> standing) {
    for (int i = 0; i < votes.size(); i++) {
      Vote vote = votes.get(i);
      Optional<Decision> there =
          standing.stream().filter(d -> d.body().equals(vote.body())).findFirst();
      String field = String.valueOf(i + 1);
      if (there.isEmpty()) {
        differences.refuse("body" + field, null);
      } else {
        differences.note("decidedOn" + field, vote.on(), there.get().decidedOn());
        differences.note("documentNo" + field, vote.documentNo(), there.get().documentNo());
      }
    }
  }

  private Optional<Vote> vote(Line line, int number, List<String> allowed, LocalDate today) {
    String body = choices.read(line, "body" + number, allowed);
    LocalDate on = line.past("decidedOn" + number, today);
    String document = line.cells().identifier("documentNo" + number);
    if (number > 1 && body == null && on == null && document == null) {
      return Optional.empty();
    }
    line.need("body" + number, body);
    line.need("decidedOn" + number, on);
    line.need("documentNo" + number, document);
    line.atMost("documentNo" + number, document, LONGEST);
    return body == null || on == null || document == null
        ? Optional.empty()
        : Optional.of(new Vote(body, on, document));
  }
}
