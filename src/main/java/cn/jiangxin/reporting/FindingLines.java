package cn.jiangxin.reporting;

import cn.jiangxin.assessment.FindingDetail;
import cn.jiangxin.policy.finding.Finding;
import cn.jiangxin.shared.Money;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts stored findings into words. */
final class FindingLines {
  private final Wording wording;
  private final Clauses clauses;
  private final ObjectMapper json;
  private final Map<String, String> bodies;

  FindingLines(Wording wording, Clauses clauses, ObjectMapper json, Map<String, String> bodies) {
    this.wording = wording;
    this.clauses = clauses;
    this.json = json;
    this.bodies = bodies;
  }

  FindingLine line(StudioHead studio, FoundRow row) {
    FindingDetail detail = detail(row);
    return new FindingLine(
        studio.unit(),
        studio.code(),
        studio.name(),
        subject(row),
        row.clause(),
        clauses.article(row.clause(), row.schemeVersion(), wording.locale()),
        clauses.text(row.clause(), row.schemeVersion(), wording.locale()),
        wording.period(row.period()),
        row.verdict(),
        wording.word("reporting.verdict", row.verdict()),
        row.counted(),
        row.limitValue(),
        row.dueOn(),
        yuan(row.amountFen()),
        facts(detail),
        wording.list(detail.missing().stream().map(this::missing).toList()),
        notes(row, detail),
        row.foundOn(),
        row.alertSince(),
        row.schemeVersion());
  }

  private String subject(FoundRow row) {
    String title = row.subjectTitle();
    String kind = wording.word("reporting.subject", row.subjectKind());
    return title == null
        ? kind
        : wording.text("reporting.subject.named", kind, row.subjectCode(), title);
  }

  /** Facts of one name together, and values that repeat once with their number. */
  private String facts(FindingDetail detail) {
    Map<String, Map<String, Integer>> facts = new LinkedHashMap<>();
    for (Finding.Fact fact : detail.facts()) {
      facts
          .computeIfAbsent(wording.text(fact.label()), label -> new LinkedHashMap<>())
          .merge(wording.value(fact.value()), 1, Integer::sum);
    }
    return wording.list(
        facts.entrySet().stream()
            .map(fact -> wording.text("reporting.fact", fact.getKey(), values(fact.getValue())))
            .toList());
  }

  private String values(Map<String, Integer> values) {
    return values.entrySet().stream()
        .map(
            value ->
                value.getValue() == 1
                    ? value.getKey()
                    : wording.text("reporting.times", value.getKey(), value.getValue()))
        .collect(Collectors.joining(wording.text("reporting.comma")));
  }

  private String missing(Finding.Missing missing) {
    String what = wording.missing(missing.what());
    BigDecimal shortBy = missing.shortBy();
    return shortBy == null
        ? wording.text("reporting.missing.unrecorded", what)
        : wording.text("reporting.missing.short", what, wording.number(shortBy));
  }

  private String notes(FoundRow row, FindingDetail detail) {
    List<String> notes = new ArrayList<>();
    Long amount = row.amountFen();
    if (amount != null) {
      notes.add(wording.text("reporting.amount", wording.money(new Money(amount))));
    }
    detail.shares().forEach((payer, fen) -> notes.add(share(payer, new Money(fen))));
    detail.notes().forEach(note -> notes.add(note(note)));
    if (row.nextState() != null) {
      notes.add(wording.word("policy.state", row.nextState()));
    }
    if (row.alertSince() != null) {
      notes.add(wording.text("reporting.alert-since", wording.day(row.alertSince())));
    }
    return wording.list(notes);
  }

  private String note(Finding.Note note) {
    return wording.text(note.key(), note.args().stream().map(wording::value).toArray());
  }

  private String share(String payer, Money amount) {
    return wording.text("reporting.share", wording.body(payer, bodies), wording.money(amount));
  }

  private FindingDetail detail(FoundRow row) {
    try {
      return json.readValue(row.detail(), FindingDetail.class);
    } catch (IOException e) {
      throw new UncheckedIOException("finding of " + row.clause(), e);
    }
  }

  private static @Nullable BigDecimal yuan(@Nullable Long fen) {
    return fen == null ? null : new Money(fen).toYuan();
  }
}
