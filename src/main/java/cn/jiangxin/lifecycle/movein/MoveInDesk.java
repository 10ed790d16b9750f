package cn.jiangxin.lifecycle.movein;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.AuditTrail;
import cn.jiangxin.access.Change;
import cn.jiangxin.access.Organisation;
import cn.jiangxin.access.Organisations;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.SamePerson;
import cn.jiangxin.ledger.sheet.SheetWords;
import cn.jiangxin.ledger.sheet.Tidy;
import cn.jiangxin.ledger.sheet.Unreadable;
import cn.jiangxin.shared.Page;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Receives workbooks and shows how far they have come. */
@Singleton
public class MoveInDesk {
  /** Thirty thousand rows need two; the database takes a file in one piece. */
  private static final int MOST_BYTES = 6 * 1024 * 1024;

  private static final int LONGEST_NAME = 120;

  private final MoveIns moveIns;
  private final ReadBook read;
  private final Organisations organisations;
  private final Parts parts;
  private final SheetWords words;
  private final AuditTrail audit;
  private final SamePerson same;

  MoveInDesk(
      MoveIns moveIns,
      ReadBook read,
      Organisations organisations,
      Parts parts,
      SheetWords words,
      AuditTrail audit,
      SamePerson same) {
    this.same = same;
    this.moveIns = moveIns;
    this.read = read;
    this.organisations = organisations;
    this.parts = parts;
    this.words = words;
    this.audit = audit;
  }

  /** The unions in whose name the person may hand a workbook in. */
  public List<Organisation> places(Actor actor) {
    List<Long> ids =
        actor.asHolderOf(Permission.MOVE_IN).assignments().stream()
            .map(Actor.Assignment::organisationId)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return List.copyOf(organisations.withIds(ids).values());
  }

  /**
   * Keeps a workbook for its dry run.
   *
   * @param place code of the union in whose name it is handed in; null: the person's only one
   * @param fileName as the sender calls it; never used as a path
   */
  @Transactional
  public Result<Long> receive(
      Actor actor, @Nullable String place, String fileName, byte[] content) {
    List<Organisation> places =
        places(actor).stream()
            .filter(o -> place == null || place.isBlank() || o.code().equals(place))
            .toList();
    Long account = actor.accountId();
    if (places.size() != 1 || account == null) {
      return Result.refused(Reason.at("organisation", "move-in.refused.place"));
    }
    if (content.length > MOST_BYTES) {
      return Result.refused(Reason.at("file", "sheet.file.tooLarge"));
    }
    try {
      read.refuseUnreadable(content);
    } catch (Unreadable e) {
      return Result.refused(new Reason("file", e.reason().key(), e.reason().args(), null));
    }
    return Result.done(keep(actor, places.get(0), account, shown(fileName), content));
  }

  private long keep(
      Actor actor, Organisation place, long account, String fileName, byte[] content) {
    long id = moveIns.add(place.storedId(), account, fileName, content);
    audit.append(
        actor,
        AuditNote.of("UPLOAD_MOVE_IN", "MOVE_IN", String.valueOf(id))
            .ofUnit(place.storedId())
            .with(Map.of("file", fileName))
            .with(Change.made(Map.of("file", fileName, "bytes", content.length))));
    return id;
  }

  private static String shown(String fileName) {
    String last =
        fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
    String tidy = Tidy.text(last).replaceAll("[\\n\\t\"]", " ");
    return tidy.length() > LONGEST_NAME ? tidy.substring(tidy.length() - LONGEST_NAME) : tidy;
  }

  /** The workbook, if the person handed it in or may agree to it. */
  public Optional<MoveIn> find(Actor actor, long id) {
    return moveIns.find(id, actor.accountId(), actor.scopeFor(Permission.AGREE_MOVE_IN));
  }

  /** The latest workbooks that the person handed in or may agree to. */
  public List<MoveIn> latest(Actor actor) {
    return moveIns.latest(actor.accountId(), actor.scopeFor(Permission.AGREE_MOVE_IN));
  }

  /** The same file, handed in by the person before and agreed to since. */
  public Optional<Long> agreed(Actor actor, byte[] content) {
    Long account = actor.accountId();
    return account == null ? Optional.empty() : moveIns.agreed(account, content);
  }

  /** Whether the person may agree to the workbook: nobody of the body that handed it in. */
  public boolean mayAgree(Actor actor, MoveIn moveIn) {
    return !same.is(actor, moveIn.accountId())
        && AgreeMoveIn.isOther(actor, moveIn)
        && moveIns.find(moveIn.id(), null, actor.scopeFor(Permission.AGREE_MOVE_IN)).isPresent();
  }

  /** A page of what was found, from top to bottom. */
  public Page<MoveInRemark> remarks(MoveIn moveIn, int page, int size) {
    return moveIns.remarks(moveIn.id(), page, size);
  }

  /** The heading of the column in which a remark stands; empty for a whole row or sheet. */
  public String label(MoveInRemark remark, Locale in) {
    return parts.all().stream()
        .filter(part -> part.name().equals(remark.sheet()))
        .flatMap(part -> part.columns().stream())
        .filter(column -> column.field().equals(remark.remark().field()))
        .findFirst()
        .map(column -> words.label(in, column))
        .orElse("");
  }

  /** The name of the sheet in which a remark stands; empty for the whole workbook. */
  public String sheet(MoveInRemark remark, Locale in) {
    return remark.sheet().isEmpty() ? "" : words.text(in, "move-in.sheet." + remark.sheet());
  }
}
