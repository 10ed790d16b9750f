package cn.jiangxin.registry.change;

import cn.jiangxin.access.Permission;
import cn.jiangxin.shared.DateRange;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.Stamp;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.StudioDocument;
import cn.jiangxin.studio.StudioDocuments;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules and plans of studios (BDA-6.1). */
@Singleton
public final class DocumentPart implements RegisterPart<Studio, DocumentForm> {

  private final StudioDocuments documents;
  private final PackCodes codes;
  private final StudioHolders studios;

  DocumentPart(StudioDocuments documents, PackCodes codes, StudioHolders studios) {
    this.documents = documents;
    this.codes = codes;
    this.studios = studios;
  }

  @Override
  public String name() {
    return "document";
  }

  @Override
  public Holders<Studio> holders() {
    return studios;
  }

  @Override
  public Permission permission() {
    return Permission.WRITE_LEDGER;
  }

  @Override
  public List<Reason> check(
      DocumentForm form, Studio holder, @Nullable Long replaced, LocalDate today) {
    return new FormChecks()
        .required("kind", form.kind(), 30)
        .code("kind", form.kind(), codes.documentKinds())
        .required("title", form.title(), 200)
        .present("from", form.from())
        .happened("from", form.from(), today)
        .plausible("to", form.to())
        .inOrder("to", form.from(), form.to())
        .reasons();
  }

  @Override
  public long append(DocumentForm f, Studio holder, Stamp stamp) {
    StudioDocument document =
        new StudioDocument(
            0,
            holder.id(),
            Objects.requireNonNull(f.kind()),
            Objects.requireNonNull(f.title()).strip(),
            new DateRange(f.from(), f.to()));
    return documents.append(List.of(document), stamp).get(0).id();
  }

  @Override
  public Optional<DocumentForm> standing(long id, Studio holder) {
    return documents.current(Set.of(holder.id())).stream()
        .filter(document -> document.id() == id)
        .findFirst()
        .map(d -> new DocumentForm(d.kind(), d.title(), d.when().from(), d.when().to()));
  }

  @Override
  public boolean voidRecord(long id, Studio holder, Stamp stamp) {
    return documents.voidRecord(id, holder.id(), stamp);
  }
}
