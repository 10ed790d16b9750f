package cn.jiangxin.lifecycle.movein;

import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.Change;
import cn.jiangxin.ledger.sheet.SheetColumn;
import cn.jiangxin.ledger.sheet.SheetColumn.Kind;
import cn.jiangxin.registry.change.PackCodes;
import cn.jiangxin.review.Rectification;
import cn.jiangxin.review.Rectifications;
import cn.jiangxin.review.Review;
import cn.jiangxin.review.ReviewKinds;
import cn.jiangxin.studio.Studio;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What reviews ordered to be put right, and what came of it (BDA-25.4). */
@Singleton
final class RectificationsPart implements Part {
  private static final String NAME = "rectifications";
  private static final int LONGEST = 500;
  private static final List<SheetColumn> COLUMNS =
      List.of(
          Columns.studio(),
          Columns.text(NAME, "programme").needed(),
          Columns.text(NAME, "kind").needed(),
          Columns.day(NAME, "reviewedOn").needed(),
          Columns.text(NAME, "issues").needed(),
          Columns.day(NAME, "openedOn").needed(),
          Columns.day(NAME, "dueOn").needed(),
          Columns.day(NAME, "reportedOn"),
          Columns.of(Kind.YES_NO, NAME, "accepted"),
          Columns.day(NAME, "judgedOn"));

  private final PackCodes codes;
  private final ReviewKinds kinds;
  private final Choices choices;
  private final Rectifications rectifications;

  RectificationsPart(
      PackCodes codes, ReviewKinds kinds, Choices choices, Rectifications rectifications) {
    this.codes = codes;
    this.kinds = kinds;
    this.choices = choices;
    this.rectifications = rectifications;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<SheetColumn> columns() {
    return COLUMNS;
  }

  @Override
  public List<String> choices(String field) {
    return switch (field) {
      case "programme" -> codes.programmes();
      case "kind" -> kinds.all();
      default -> List.of();
    };
  }

  /** An order with its studio, under provisional numbers. */
  private record Draft(Rectification order, Studio studio) {}

  @Override
  public Taken take(PartSheet sheet, Intake intake) {
    List<Rectification> known = rectifications.current(intake.register().known());
    Map<Long, Integer> rows = new HashMap<>();
    List<Draft> fresh = new ArrayList<>();
    for (Line line : intake.lines(sheet)) {
      Draft draft = read(line, intake.studio(line), intake);
      if (draft == null) {
        continue;
      }
      Rectification order = draft.order();
      Integer before = rows.putIfAbsent(order.reviewId(), line.number());
      if (before != null) {
        line.refuse("reviewedOn", "sheet.row.twice", String.valueOf(before));
      }
      known.stream()
          .filter(there -> there.reviewId() == order.reviewId())
          .forEach(there -> compare(line, order, there));
      if (line.fate() == Line.Fate.FRESH) {
        fresh.add(draft);
      }
    }
    return deed -> store(fresh, deed);
  }

  private @Nullable Draft read(Line line, @Nullable Studio studio, Intake intake) {
    line.needAll();
    String programme = choices.read(line, "programme", codes.programmes());
    String kind = choices.read(line, "kind", kinds.all());
    LocalDate reviewed = line.past("reviewedOn", intake.today());
    if (studio == null || programme == null || kind == null || reviewed == null) {
      return null;
    }
    Review review = intake.review(studio.id(), programme, kind, reviewed);
    if (review == null) {
      line.refuse("reviewedOn", "move-in.check.reviewUnknown", reviewed.toString());
      return null;
    }
    Rectification order = order(line, review, intake.today());
    return order == null ? null : new Draft(order, studio);
  }

  private static @Nullable Rectification order(Line line, Review review, LocalDate today) {
    String issues = line.cells().text("issues");
    LocalDate opened = line.past("openedOn", today);
    LocalDate due = line.cells().day("dueOn");
    LocalDate reported = line.past("reportedOn", today);
    Boolean accepted = line.cells().yesNo("accepted");
    LocalDate judged = line.past("judgedOn", today);
    line.atMost("issues", issues, LONGEST);
    if (opened != null && due != null && due.isBefore(opened)) {
      line.refuse("dueOn", "ledger.check.endsBeforeStart");
    }
    if ((accepted == null) != (judged == null)) {
      line.need(accepted == null ? "accepted" : "judgedOn", null);
    }
    return issues == null || opened == null || due == null || !line.isSound()
        ? null
        : new Rectification(
            0,
            review.studioId(),
            review.programme(),
            review.id(),
            issues,
            opened,
            due,
            opened,
            reported,
            accepted,
            judged);
  }

  private static void compare(Line line, Rectification order, Rectification there) {
    Differences differences = new Differences(line);
    differences.note("issues", order.issues(), there.issues());
    differences.note("openedOn", order.openedOn(), there.openedOn());
    differences.note("dueOn", order.dueOn(), there.dueOn());
    differences.note("reportedOn", order.reportedOn(), there.reportedOn());
    differences.note("accepted", order.accepted(), there.accepted());
    differences.note("judgedOn", order.judgedOn(), there.judgedOn());
    line.stands();
  }

  private void store(List<Draft> fresh, Deed deed) {
    List<Rectification> stored =
        rectifications.append(
            fresh.stream().map(draft -> settled(draft, deed)).toList(), deed.stamp());
    List<AuditNote> notes = new ArrayList<>();
    for (int i = 0; i < stored.size(); i++) {
      notes.add(
          deed.note(
              "RECORD_RECTIFICATION",
              "rectification",
              String.valueOf(stored.get(i).id()),
              deed.studio(fresh.get(i).studio()),
              Change.made(stored.get(i))));
    }
    deed.tell(notes);
  }

  private static Rectification settled(Draft draft, Deed deed) {
    Rectification r = draft.order();
    return new Rectification(
        0,
        deed.studio(draft.studio()).id(),
        r.programme(),
        deed.id(r.reviewId()),
        r.issues(),
        r.openedOn(),
        r.dueOn(),
        r.agreedOn(),
        r.reportedOn(),
        r.accepted(),
        r.judgedOn());
  }
}
