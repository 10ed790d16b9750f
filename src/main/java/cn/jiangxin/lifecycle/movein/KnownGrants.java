package cn.jiangxin.lifecycle.movein;

import cn.jiangxin.funding.GrantBook;
import cn.jiangxin.funding.ReadBooks;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The grants that the register has of what a workbook names. */
@Singleton
class KnownGrants {
  private final ReadBooks books;

  KnownGrants(ReadBooks books) {
    this.books = books;
  }

  /**
   * What was found.
   *
   * @param books those of studios in the scope, by number
   * @param elsewhere numbers in use for studios outside the scope
   */
  record Found(Map<String, GrantBook> books, Set<String> elsewhere) {

    boolean isTakenElsewhere(String key) {
      return elsewhere.contains(key);
    }

    /** Whether the studio was granted money on the same occasion before. */
    boolean isGranted(GrantBook head) {
      return books.values().stream()
          .anyMatch(
              there ->
                  there.studioId() == head.studioId()
                      && there.clause().equals(head.clause())
                      && there.occasion().equals(head.occasion()));
    }
  }

  Found of(Collection<String> codes, Set<Long> studios) {
    Map<String, GrantBook> found = new HashMap<>();
    Set<String> elsewhere = new HashSet<>();
    for (GrantBook book : books.of(codes, studios)) {
      if (studios.contains(book.studioId())) {
        found.put(Register.key(book.code()), book);
      } else {
        elsewhere.add(Register.key(book.code()));
      }
    }
    return new Found(found, elsewhere);
  }
}
