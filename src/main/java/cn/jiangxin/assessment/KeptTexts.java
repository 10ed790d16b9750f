package cn.jiangxin.assessment;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Store of the texts of outside packs that the service has gone by. */
@Singleton
class KeptTexts {
  private final KeptTextRows rows;
  private final TextMaps maps;

  KeptTexts(KeptTextRows rows, TextMaps maps) {
    this.rows = rows;
    this.maps = maps;
  }

  /** All of them, of each scheme the one that held first before the others. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  List<KeptText> all() {
    return rows.all().stream()
        .map(
            row ->
                new KeptText(row.scheme(), row.version(), row.firstDay(), maps.read(row.files())))
        .toList();
  }

  /** Keeps texts that are gone by from now on, in the place of those that had not held yet. */
  @Transactional
  void keep(Collection<KeptText> texts, LocalDate today) {
    texts.stream().map(KeptText::scheme).distinct().forEach(s -> rows.dropFuture(s, today));
    texts.forEach(
        text ->
            rows.keep(
                text.scheme(), text.version(), text.firstDay(), maps.written(text.files()), today));
  }
}
