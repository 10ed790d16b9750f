package cn.jiangxin.assessment;

import cn.jiangxin.studio.Studios;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Gathers what is known of studios: the same path for one studio and for all. */
@Singleton
public class GatherFacts {

  private final Studios studios;
  private final List<FactSource> sources;
  private final TitleSpans spans;

  GatherFacts(Studios studios, List<FactSource> sources, TitleSpans spans) {
    this.studios = studios;
    this.sources = sources;
    this.spans = spans;
  }

  /** The subjects that belong to these studios, studio by studio, with all that is known. */
  public List<Subject> of(Collection<Long> studioIds) {
    return of(studioIds, LocalDate.MAX);
  }

  /** The subjects that there were on the day, with what had happened by then. */
  List<Subject> of(Collection<Long> studioIds, LocalDate day) {
    return of(studioIds, day, sheets -> {});
  }

  /** The same, as if more had happened than is recorded. */
  List<Subject> of(Collection<Long> studioIds, LocalDate day, Consumer<FactSheets> more) {
    FactSheets sheets = new FactSheets(studios.withIds(studioIds), day);
    if (!sheets.studioIds().isEmpty()) {
      sources.forEach(source -> source.addTo(sheets));
      more.accept(sheets);
    }
    return sheets.all().stream().flatMap(sheet -> sheet.subjects(spans).stream()).toList();
  }
}
