package cn.jiangxin.web.ledger;

import cn.jiangxin.ledger.Ledger;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.web.shell.Form;
import cn.jiangxin.web.words.Words;
import java.util.Map;
import java.util.Set;

/**
 * How the pages of one ledger read its form and show its entries.
 *
 * @param <F> what a person fills in
 * @param <E> an entry
 */
interface LedgerForm<F, E> {

  /** The ledger itself. */
  Ledger<F, E> ledger();

  /** Its name in addresses, e.g. activities. */
  String path();

  /** The view of its form. */
  String view();

  /** Reads what was entered; what cannot be read is refused at its field. */
  F read(Form form, Studio studio);

  /** The values that would make the entry again. */
  Map<String, String> values(F form);

  /** The values that a new entry starts from. */
  Map<String, String> start(Studio studio);

  /** Fields that are never kept while the form is unfinished: numbers of people. */
  default Set<String> unkept() {
    return Set.of();
  }

  /** What the form offers to choose from, by the name that its view knows it by. */
  Map<String, ?> choices(Studio studio, Words words);

  /** The entry as a line of the list. */
  Line line(E entry, Words words);

  /** The value of a field in words; for codes and the like. */
  String shown(String field, String value, Studio studio, Words words);
}
