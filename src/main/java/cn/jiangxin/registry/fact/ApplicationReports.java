package cn.jiangxin.registry.fact;

import cn.jiangxin.assessment.FactSheets;
import cn.jiangxin.assessment.FactSource;
import cn.jiangxin.assessment.Paperwork;
import cn.jiangxin.policy.subject.BoostProjectFile.Objection;
import cn.jiangxin.policy.subject.BoostProjectFile.OtherMoney;
import cn.jiangxin.policy.subject.BoostProjectFile.Payment;
import cn.jiangxin.policy.subject.PatentBoostFile.Verification;
import cn.jiangxin.policy.subject.Stamp;
import cn.jiangxin.shared.DateRange;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What people reported of boosted projects and of claims to patent boosts. */
@Singleton
class ApplicationReports implements FactSource {
  private static final String UNIT_UNION = "UNIT_UNION";
  private static final String UPPER_UNION = "UPPER_UNION";

  private final ReportedFacts facts;

  ApplicationReports(ReportedFacts facts) {
    this.facts = facts;
  }

  @Override
  public void addTo(FactSheets sheets) {
    List<ReportedFact> all = facts.current(sheets.studioIds());
    Map<Long, ReportedFact> results =
        all.stream()
            .filter(fact -> fact.kind() == FactKind.OBJECTION_RESULT)
            .collect(
                Collectors.toMap(
                    fact -> Objects.requireNonNull(fact.said().of()), Function.identity()));
    for (ReportedFact fact : all) {
      String subject = fact.said().subject();
      if (subject != null) {
        add(sheets.of(fact.studioId()).paperwork(subject), fact, results.get(fact.id()));
      }
    }
  }

  private static void add(Paperwork work, ReportedFact fact, @Nullable ReportedFact result) {
    FactForm said = fact.said();
    switch (fact.kind()) {
      case PAPER -> work.papers().add(fact.code());
      case UNIT_STAMP -> work.stamps().add(new Stamp(UNIT_UNION, fact.on()));
      case UPPER_STAMP -> work.stamps().add(new Stamp(UPPER_UNION, fact.on()));
      case ELECTRONIC_COPY -> work.electronic(fact.on());
      case PAPER_COPY -> work.paper(fact.on(), said.answer());
      case LISTING -> work.proposed(fact.on());
      case BOOST_NOTICE -> work.notice(new DateRange(said.on(), said.until()));
      case OBJECTION -> work.objections().add(objection(fact, result));
      case WITHDRAWAL -> work.withdrawn(fact.on());
      case SETTLEMENT -> work.settled(fact.on());
      case OTHER_MONEY -> work.otherMoney().add(otherMoney(fact));
      case PAYMENT -> work.payments().add(payment(fact));
      case VERIFICATION ->
          work.verified(new Verification(Boolean.TRUE.equals(said.answer()), fact.on()));
      case CLAIM_PAYMENT -> work.paid(fact.on(), fact.code());
      default -> throw new IllegalStateException(fact.kind() + " is about no application");
    }
  }

  private static Objection objection(ReportedFact fact, @Nullable ReportedFact result) {
    return result == null
        ? new Objection(fact.on(), null, null)
        : new Objection(fact.on(), result.on(), result.said().answer());
  }

  private static OtherMoney otherMoney(ReportedFact fact) {
    return new OtherMoney(
        Objects.requireNonNull(fact.said().about()),
        fact.code(),
        Objects.requireNonNull(fact.said().amount()));
  }

  private static Payment payment(ReportedFact fact) {
    return new Payment(
        fact.code(),
        Objects.requireNonNull(fact.said().source()),
        fact.on(),
        Objects.requireNonNull(fact.said().amount()));
  }
}
