package cn.jiangxin.web.words;

import io.micronaut.http.uri.UriBuilder;
import java.util.Map;
import java.util.TreeMap;

/**
 * The addresses of a list in its other orders: the same question, sorted by another column, or by
 * the same one the other way round.
 *
 * @param sort name of the order in use
 */
public record SortLinks(String path, Map<String, String> query, String sort, boolean descending) {

  /** Sorts the query, so that the same question always has the same address. */
  public SortLinks {
    query = new TreeMap<>(query);
  }

  /** The list sorted by a column; pressed again, it turns round. */
  public String by(String column) {
    UriBuilder uri = UriBuilder.of(path);
    query.forEach(
        (name, value) -> {
          if (!value.isEmpty() && !name.equals("sort") && !name.equals("desc")) {
            uri.queryParam(name, value);
          }
        });
    uri.queryParam("sort", column);
    if (isBy(column) && !descending) {
      uri.queryParam("desc", "true");
    }
    return uri.build().toString();
  }

  /** Whether the list is sorted by the column. */
  public boolean isBy(String column) {
    return sort.equals(column);
  }

  /** What a screen reader is told of the column. */
  public String aria(String column) {
    if (!isBy(column)) {
      return "none";
    }
    return descending ? "descending" : "ascending";
  }
}
