package cn.jiangxin.oversight.search;

import static java.util.stream.Collectors.groupingBy;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Scope;
import cn.jiangxin.shared.Like;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what somebody may see by any part of its text, Chinese words in the middle included. */
@Singleton
public class Search {

  /** How many of one kind are listed. */
  public static final int MOST = 20;

  private static final int MOST_WORDS = 3;
  private static final int MOST_CHARACTERS = 100;

  /** Up to so many studios it is faster to read all their texts. */
  private static final int FEW = 300;

  private final SearchRows rows;

  Search(SearchRows rows) {
    this.rows = rows;
  }

  /**
   * What holds all words of the question: full-width or half-width, in either case, with or without
   * punctuation. Money is found by those only who may see it.
   *
   * @return refused if the question has no letter or digit, or too many words or characters
   */
  public Result<SearchAnswer> of(Actor actor, String question) {
    List<String> words = Folded.words(question);
    if (words.isEmpty()) {
      return Result.refused(Reason.at("q", "search.refused.empty"));
    }
    if (words.size() > MOST_WORDS || question.length() > MOST_CHARACTERS) {
      return Result.refused(
          Reason.at(
              "q",
              "search.refused.long",
              String.valueOf(MOST_WORDS),
              String.valueOf(MOST_CHARACTERS)));
    }
    Asked asked =
        new Asked(
            words, actor.scopeFor(Permission.READ_REGISTRY), actor.scopeFor(Permission.READ_MONEY));
    return Result.done(new SearchAnswer(units(question.strip(), asked.scope()), groups(asked)));
  }

  private List<UnitHit> units(String question, Scope scope) {
    return rows.units(
        Like.containing(question),
        MOST,
        scope.everything(),
        scope.organisations(),
        scope.studios());
  }

  private List<HitGroup> groups(Asked asked) {
    Map<Kind, List<Hit>> byKind = hits(asked).stream().map(Hit::of).collect(groupingBy(Hit::kind));
    return Arrays.stream(Kind.values())
        .filter(byKind::containsKey)
        .map(kind -> group(kind, byKind.getOrDefault(kind, List.of()), asked.word()))
        .toList();
  }

  private static HitGroup group(Kind kind, List<Hit> hits, String word) {
    List<Hit> closest =
        hits.stream()
            .sorted(
                Comparator.comparingInt((Hit hit) -> distance(hit, word))
                    .thenComparing(Hit::text)
                    .thenComparing(Hit::studio)
                    .thenComparing(Hit::record))
            .limit(MOST)
            .toList();
    return new HitGroup(kind, closest, hits.size() > MOST);
  }

  /** The whole text comes before its beginning, and that before a part of it. */
  private static int distance(Hit hit, String word) {
    String folded = Folded.of(hit.text());
    return folded.equals(word) ? 0 : folded.startsWith(word) ? 1 : 2;
  }

  private List<HitRow> hits(Asked asked) {
    Scope scope = asked.scope();
    Scope money = asked.money();
    if (isNarrow(scope)) {
      return rows.ofFew(
          asked.word(),
          asked.word(1),
          asked.word(2),
          MOST + 1,
          scope.everything(),
          scope.organisations(),
          scope.studios(),
          money.everything(),
          money.organisations(),
          money.studios());
    }
    if (Folded.length(asked.word()) < Folded.GRAM) {
      return rows.byBeginning(
          asked.word() + "%",
          asked.word(),
          asked.word(1),
          asked.word(2),
          MOST + 1,
          scope.everything(),
          scope.organisations(),
          scope.studios(),
          money.everything(),
          money.organisations(),
          money.studios());
    }
    List<String> probes = Folded.probes(asked.word());
    return rows.byRuns(
        probes.get(0),
        probes.get(1),
        probes.get(2),
        asked.word(),
        asked.word(1),
        asked.word(2),
        MOST + 1,
        scope.everything(),
        scope.organisations(),
        scope.studios(),
        money.everything(),
        money.organisations(),
        money.studios());
  }

  private boolean isNarrow(Scope scope) {
    return rows.studiosUpTo(FEW + 1, scope.everything(), scope.organisations(), scope.studios())
        <= FEW;
  }

  private record Asked(List<String> words, Scope scope, Scope money) {

    String word() {
      return words.get(0);
    }

    @Nullable String word(int place) {
      return place < words.size() ? words.get(place) : null;
    }
  }
}
