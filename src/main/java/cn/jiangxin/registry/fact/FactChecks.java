package cn.jiangxin.registry.fact;

import cn.jiangxin.registry.change.FormChecks;
import cn.jiangxin.shared.Money;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.Studio;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What must hold of a reported fact. */
@Singleton
class FactChecks {
  private static final Map<String, Integer> LONGEST =
      Map.of("about", 200, "documentNo", 60, "evidence", 300, "note", 500);
  private static final List<String> RECOVERING = List.of("recoveringSanctions");
  private static final List<String> COMPONENTS =
      List.of(
          "subject",
          "code",
          "about",
          "on",
          "until",
          "answer",
          "of",
          "recognition",
          "member",
          "amount",
          "source",
          "documentNo",
          "evidence",
          "note");

  private final FactBook book;
  private final FactCodes codes;
  private final FactSubjects subjects;
  private final Proposals proposals;

  FactChecks(FactBook book, FactCodes codes, FactSubjects subjects, Proposals proposals) {
    this.book = book;
    this.codes = codes;
    this.subjects = subjects;
    this.proposals = proposals;
  }

  List<Reason> check(
      FactRule rule, FactForm form, Studio holder, @Nullable Long replaced, LocalDate today) {
    FormChecks checks = new FormChecks();
    asked(rule, form, checks);
    days(rule, form, today, checks);
    known(rule, form, holder, checks);
    Money amount = form.amount();
    checks
        .that(amount == null || amount.fen() > 0, Reason.at("amount", "fact.check.amount"))
        .that(amount != null || !recovers(rule, form), Reason.at("amount", "fact.check.recovered"));
    answers(rule, form, holder, replaced, checks);
    once(rule, form, holder, replaced, checks);
    checks.that(
        rule.kind() != FactKind.PROPOSAL || !proposals.isOpen(form.code(), holder, replaced),
        Reason.at("code", "fact.check.proposalOpen"));
    return checks.reasons();
  }

  /** Who recovers money says how much (BDA-29.6). */
  private boolean recovers(FactRule rule, FactForm form) {
    return rule.kind() == FactKind.SANCTION
        && form.code() != null
        && codes.listed(RECOVERING).contains(form.code());
  }

  private static void asked(FactRule rule, FactForm form, FormChecks checks) {
    for (String component : COMPONENTS) {
      Object value = form.value(component);
      boolean given = value instanceof String text ? !text.isBlank() : value != null;
      Optional<FactField> field = rule.field(component);
      checks
          .that(
              given || field.isEmpty() || !field.get().required(),
              Reason.at(component, "registry.check.required"))
          .that(!given || field.isPresent(), Reason.at(component, "fact.check.notAsked"));
      if (value instanceof String text) {
        checks.optional(component, text, LONGEST.getOrDefault(component, 60));
      }
    }
  }

  private static void days(FactRule rule, FactForm form, LocalDate today, FormChecks checks) {
    boolean ahead = rule.field("on").map(FactField::ahead).orElse(false);
    if (ahead) {
      checks.plausible("on", form.on());
    } else {
      checks.happened("on", form.on(), today);
    }
    checks.plausible("until", form.until()).inOrder("until", form.on(), form.until());
  }

  private void known(FactRule rule, FactForm form, Studio holder, FormChecks checks) {
    checks.code("code", form.code(), codes.codes(rule));
    checks.code("source", form.source(), codes.sources(rule.kind()));
    rule.field("subject")
        .ifPresent(
            field -> checks.code("subject", form.subject(), subjects.codes(holder.id(), field)));
    Long member = form.member();
    checks.that(
        member == null
            || subjects.members(holder.id()).stream().anyMatch(known -> known.id() == member),
        Reason.at("member", "registry.check.unknownCode"));
    Long title = form.recognition();
    checks.that(
        title == null
            || subjects.titles(holder.id()).stream().anyMatch(known -> known.id() == title),
        Reason.at("recognition", "registry.check.noTitle"));
  }

  /** An answer is given once, not before what it answers; nothing answered is rewritten. */
  private void answers(
      FactRule rule, FactForm form, Studio holder, @Nullable Long replaced, FormChecks checks) {
    List<ReportedFact> facts = book.current(Set.of(holder.id()));
    checks.that(
        replaced == null || facts.stream().noneMatch(fact -> isAnswer(fact, rule, replaced)),
        Reason.of("fact.check.answered"));
    Long of = form.of();
    if (of == null) {
      return;
    }
    Optional<ReportedFact> parent =
        facts.stream().filter(fact -> fact.kind() == rule.of() && fact.id() == of).findFirst();
    LocalDate on = form.on();
    checks
        .that(parent.isPresent(), Reason.at("of", "fact.check.unknown"))
        .that(
            facts.stream().noneMatch(fact -> isSame(fact, rule, form, replaced)),
            Reason.at("of", "fact.check.twice"))
        .that(
            on == null || parent.map(fact -> !on.isBefore(fact.on())).orElse(true),
            Reason.at("on", "registry.check.endsBeforeStart"))
        .that(
            rule.kind() != FactKind.PROPOSAL_VOTE
                || parent.map(fact -> codes.voters(fact.code()).contains(form.code())).orElse(true),
            Reason.at("code", "fact.check.notVoter"));
  }

  private void once(
      FactRule rule, FactForm form, Studio holder, @Nullable Long replaced, FormChecks checks) {
    checks.that(
        !rule.once()
            || form.subject() == null
            || book.current(Set.of(holder.id())).stream()
                .noneMatch(fact -> isSame(fact, rule, form, replaced)),
        Reason.at("subject", "fact.check.told"));
  }

  private static boolean isAnswer(ReportedFact fact, FactRule rule, long answered) {
    FactKind of = FactRules.CURRENT.of(fact.kind()).of();
    return of == rule.kind() && Objects.equals(fact.said().of(), answered);
  }

  private static boolean isSame(
      ReportedFact fact, FactRule rule, FactForm form, @Nullable Long replaced) {
    return fact.kind() == rule.kind()
        && Objects.equals(fact.said().of(), form.of())
        && Objects.equals(fact.said().subject(), form.subject())
        && fact.code().equals(Objects.requireNonNullElse(form.code(), ""))
        && (replaced == null || fact.id() != replaced);
  }
}
