package cn.jiangxin.oversight.search;

import cn.jiangxin.assessment.StudioFollower;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The index of what can be searched for: it follows the records of a studio as they change. */
@Singleton
class SearchIndex implements StudioFollower {

  private final SearchTextRows rows;
  private final SearchGramRows grams;

  SearchIndex(SearchTextRows rows, SearchGramRows grams) {
    this.rows = rows;
    this.grams = grams;
  }

  /** Writes only what has changed. */
  @Override
  public void follow(Collection<Long> studioIds) {
    if (studioIds.isEmpty()) {
      return;
    }
    Set<SearchText> fresh = new LinkedHashSet<>();
    rows.recorded(studioIds).stream()
        .map(SearchText::foldedNow)
        .filter(text -> !text.folded().isEmpty())
        .forEach(fresh::add);
    List<Long> gone = new ArrayList<>();
    for (SearchText row : rows.ofStudios(studioIds)) {
      if (!fresh.remove(row.content())) {
        gone.add(Objects.requireNonNull(row.id()));
      }
    }
    if (!gone.isEmpty()) {
      rows.remove(gone);
    }
    if (!fresh.isEmpty()) {
      grams.add(rows.saveAll(fresh).stream().flatMap(SearchIndex::grams).toList());
    }
  }

  private static Stream<SearchGram> grams(SearchText text) {
    long id = Objects.requireNonNull(text.id());
    return Folded.grams(text.folded()).stream().map(gram -> new SearchGram(text.kind(), gram, id));
  }
}
