package cn.jiangxin.oversight.search;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A text that can be found.
 *
 * @param happenedOn day of the record; null if it has none
 */
@MappedEntity("search_text")
record SearchText(
    @Id @GeneratedValue @Nullable Long id,
    long studioId,
    String kind,
    long recordId,
    @Nullable LocalDate happenedOn,
    String shown,
    String folded) {

  /** The same without the number of its row. */
  SearchText content() {
    return new SearchText(null, studioId, kind, recordId, happenedOn, shown, folded);
  }

  SearchText foldedNow() {
    return new SearchText(null, studioId, kind, recordId, happenedOn, shown, Folded.of(shown));
  }
}
