package cn.jiangxin.reporting;

import cn.jiangxin.funding.Grant;
import cn.jiangxin.funding.Spending;
import cn.jiangxin.oversight.standing.Card;
import cn.jiangxin.registry.fact.ReportedFact;
import cn.jiangxin.review.Rectification;
import cn.jiangxin.review.Review;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What others decided of a studio, what it was given, and what is open. */
final class FileOversight {

  private final StudioFileFacts facts;
  private final Clauses clauses;
  private final Wording wording;
  private final LocalDate day;

  FileOversight(StudioFileFacts facts, Clauses clauses, Wording wording, LocalDate day) {
    this.facts = facts;
    this.clauses = clauses;
    this.wording = wording;
    this.day = day;
  }

  /** Reviews, and the rectifications that they ordered. */
  List<FileRow> reviews() {
    List<String> heads = heads("day", "matter", "result", "remark", "closed");
    return Stream.concat(
            facts.reviews().stream().map(review -> review(heads, review)),
            facts.rectifications().stream().map(order -> order(heads, order)))
        .sorted(Comparator.comparing(FileRow::cell1).reversed())
        .toList();
  }

  private FileRow review(List<String> heads, Review r) {
    boolean decided = past(r.decidedOn()) != null;
    String result = r.result();
    return FileRow.of(
        heads,
        wording.day(r.sessionOn() == null ? r.convenedOn() : r.sessionOn()),
        wording.word("review.kind", r.kind()),
        decided && result != null
            ? wording.word("review.result", result)
            : wording.text("reporting.file.undecided"),
        wording.word("registry.programme", r.programme()),
        wording.day(past(r.decidedOn())));
  }

  private FileRow order(List<String> heads, Rectification order) {
    return FileRow.of(
        heads,
        wording.day(order.openedOn()),
        wording.text("reporting.file.rectification", wording.day(order.dueOn())),
        accepted(order),
        order.issues(),
        wording.day(past(order.judgedOn())));
  }

  private String accepted(Rectification order) {
    Boolean accepted = past(order.judgedOn()) == null ? null : order.accepted();
    if (accepted == null) {
      return wording.text("reporting.file.undecided");
    }
    return wording.text(accepted ? "reporting.file.accepted" : "reporting.file.refused");
  }

  /** Alliances and support, the latest first. */
  List<FileRow> together() {
    List<String> heads = heads("day", "what", "kind", "remark", "until");
    return facts.together().stream()
        .sorted(Comparator.comparing(ReportedFact::on).reversed())
        .map(fact -> together(heads, fact))
        .toList();
  }

  private FileRow together(List<String> heads, ReportedFact fact) {
    String about = fact.said().about();
    return FileRow.of(
        heads,
        wording.day(fact.on()),
        about == null ? wording.orNone(wording.value(fact.code())) : about,
        wording.word("fact.kind", fact.kind().name()),
        wording.orNone(fact.said().note()),
        wording.day(past(fact.said().until())));
  }

  /** The grants, each with what was received and spent in all. */
  List<FileRow> grants(List<Grant> grants) {
    List<String> heads = heads("day", "grant", "amount", "received", "balance");
    return grants.stream()
        .map(
            g ->
                FileRow.of(
                    heads,
                    wording.day(g.grantedOn()),
                    wording.text("reporting.file.grant", g.code(), g.clause()),
                    wording.money(g.amount()),
                    wording.text(
                        "reporting.file.received",
                        wording.money(g.received()),
                        wording.money(g.spent())),
                    wording.money(g.balance())))
        .toList();
  }

  /** Every spending with its voucher. */
  List<FileRow> spending(List<Spending> spending) {
    List<String> heads = heads("day", "purpose", "amount", "payee", "voucher");
    return spending.stream()
        .map(
            s ->
                FileRow.of(
                    heads,
                    wording.day(s.spentOn()),
                    s.purpose() + reversed(s),
                    wording.money(s.amount()),
                    s.payee(),
                    s.voucherNo()))
        .toList();
  }

  private String reversed(Spending spending) {
    LocalDate back = past(spending.reversedOn());
    return back == null ? "" : wording.text("reporting.file.reversed", wording.day(back));
  }

  /** What is broken, open or not known, with its clause. */
  List<FileRow> duties() {
    List<String> heads = heads("due", "duty", "verdict", "missing", "clause");
    return facts.open().stream().map(card -> duty(heads, card)).toList();
  }

  private FileRow duty(List<String> heads, Card card) {
    return FileRow.of(
        heads,
        wording.day(card.dueOn()),
        clauses.text(card.clause(), card.schemeVersion(), wording.locale()),
        wording.word("reporting.verdict", card.verdict().name()),
        wording.orNone(
            card.detail().missing().stream()
                .map(missing -> wording.missing(missing.what()))
                .collect(Collectors.joining(wording.text("reporting.comma")))),
        wording
            .text("reporting.file.clause", card.clause(), wording.period(card.period()))
            .strip());
  }

  private @Nullable LocalDate past(@Nullable LocalDate happened) {
    return happened == null || happened.isAfter(day) ? null : happened;
  }

  private List<String> heads(String... names) {
    return Arrays.stream(names).map(name -> wording.text("reporting.file.head." + name)).toList();
  }
}
