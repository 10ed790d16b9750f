package cn.jiangxin.lifecycle.movein;

import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.Change;
import cn.jiangxin.funding.GrantBook;
import cn.jiangxin.funding.GrantBooks;
import cn.jiangxin.studio.Studio;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Carries the books of the grants over. */
@Singleton
class StoreBooks {
  private final GrantBooks books;

  StoreBooks(GrantBooks books) {
    this.books = books;
  }

  void of(List<BookDraft> drafts, Deed deed) {
    if (drafts.isEmpty()) {
      return;
    }
    List<GrantBook> all = new ArrayList<>();
    List<AuditNote> notes = new ArrayList<>();
    for (BookDraft draft : drafts) {
      Studio studio = deed.studio(draft.studio());
      GrantBook book = draft.book(studio.id());
      all.add(book);
      notes.add(
          deed.note("GRANT_BOOST", "GRANT", book.code(), studio, Change.made(draft.head()))
              .with(
                  Map.of(
                      "studio",
                      studio.code(),
                      "instalments",
                      book.paidIn().size(),
                      "spending",
                      book.spent().size())));
      book.paidIn()
          .forEach(
              paid ->
                  notes.add(
                      deed.note(
                          "RECORD_INSTALMENT", "GRANT", book.code(), studio, Change.made(paid))));
      book.spent()
          .forEach(
              spent ->
                  notes.add(
                      deed.note(
                          "RECORD_SPENDING", "GRANT", book.code(), studio, Change.made(spent))));
    }
    books.append(all, day -> deed.stamp());
    deed.tell(notes);
  }
}
