package cn.jiangxin.lifecycle.movein;

import cn.jiangxin.ledger.Ledger;
import cn.jiangxin.ledger.sheet.SheetLayout;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands in one ledger of studios that were there before, by what no other entry may say. */
record Said<F, E>(List<E> entries, Map<List<?>, F> forms) {

  static <F, E> Said<F, E> of(SheetLayout<F, E> layout, Set<Long> studios) {
    Ledger<F, E> ledger = layout.ledger();
    List<E> entries = ledger.entries(studios);
    List<F> forms = ledger.formsOf(entries, studios);
    Map<List<?>, F> said = new HashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      long studio = ledger.studioOf(entries.get(i));
      F form = forms.get(i);
      layout
          .identities(form)
          .forEach(identity -> said.putIfAbsent(List.of(studio, identity), form));
    }
    return new Said<>(entries, said);
  }

  @Nullable F form(List<?> identity) {
    return forms.get(identity);
  }
}
