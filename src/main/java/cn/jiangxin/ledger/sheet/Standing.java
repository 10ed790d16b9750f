package cn.jiangxin.ledger.sheet;

import cn.jiangxin.studio.Studio;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands in the ledger of a studio, read once however many rows are held against it.
 *
 * @param forms by the entry's number
 * @param entries by number
 * @param said which entry says what no other may say
 */
record Standing<F, E>(Map<Long, F> forms, Map<Long, E> entries, Map<List<?>, Long> said) {

  static <F, E> Standing<F, E> of(SheetLayout<F, E> layout, Studio studio) {
    List<E> all = layout.ledger().entries(studio);
    List<F> formsInOrder = new ArrayList<>(layout.ledger().formsOf(all, studio));
    Map<Long, F> forms = new LinkedHashMap<>();
    Map<Long, E> entries = new LinkedHashMap<>();
    Map<List<?>, Long> said = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      long id = layout.ledger().idOf(all.get(i));
      forms.put(id, formsInOrder.get(i));
      entries.put(id, all.get(i));
      layout.identities(formsInOrder.get(i)).forEach(identity -> said.putIfAbsent(identity, id));
    }
    return new Standing<>(forms, entries, said);
  }
}
