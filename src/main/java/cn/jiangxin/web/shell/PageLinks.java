package cn.jiangxin.web.shell;

import io.micronaut.http.uri.UriBuilder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Where the pages of a list are: the same question with another page number.
 *
 * @param path path of the list
 * @param query the filters and the order in use; empty ones are left out
 */
public record PageLinks(String path, Map<String, String> query) {
  private static final String NUMBER = "page";
  private static final int NEIGHBOURS = 2;

  /** Sorts the query, so that the same question always has the same address. */
  public PageLinks {
    query = new TreeMap<>(query);
  }

  /** The address of a page of the list. */
  public String to(int number) {
    UriBuilder uri = UriBuilder.of(path);
    query.forEach(
        (name, value) -> {
          if (!value.isEmpty()) {
            uri.queryParam(name, value);
          }
        });
    return uri.queryParam(NUMBER, number).build().toString();
  }

  /** The page numbers to offer around the present one. */
  public List<Integer> around(int number, int pages) {
    return IntStream.rangeClosed(
            Math.max(1, number - NEIGHBOURS), Math.min(pages, number + NEIGHBOURS))
        .boxed()
        .toList();
  }
}
