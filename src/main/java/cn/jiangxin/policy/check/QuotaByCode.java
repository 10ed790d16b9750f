package cn.jiangxin.policy.check;

import cn.jiangxin.policy.clause.Settings;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.measure.Filing;
import cn.jiangxin.policy.measure.Filings;
import cn.jiangxin.policy.measure.Measure;
import cn.jiangxin.policy.measure.Measures;
import cn.jiangxin.policy.measure.Places;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A unit may file as many as its tier has places, and those it took over from others (CSTA-3.1,
 * The first ones stand; the one that goes beyond them is refused.
 *
 * @param quotas tier to places; a tier that is not listed has none
 * @param ended statuses of those that came to nothing
 */
record QuotaByCode(
    Measure<Filings> measure,
    Measure<Optional<String>> tier,
    Map<String, Integer> quotas,
    Measure<Places> places,
    Basis basis,
    List<String> ended,
    int years)
    implements Check {

  /** Which filings use up places. */
  enum Basis {
    /** Those of the same call. */
    PER_CALL,
    /** Those pending, and those whose title still holds. */
    CONCURRENT_VALID
  }

  static QuotaByCode from(Args args) {
    Settings settings = args.settings();
    return new QuotaByCode(
        args.measure("measure", Measures.FILINGS),
        args.measure("tier", Measures.CODES),
        quotas(args),
        args.measure("places", Measures.PLACES),
        settings.choice(args.parameter("basis"), Basis.class),
        settings.codes(args.parameter("ended")),
        settings.count(args.parameter("years")));
  }

  private static Map<String, Integer> quotas(Args args) {
    List<String> tiers = args.settings().codes(args.parameter("tiers"));
    List<Integer> counts = args.settings().counts(args.parameter("quotas"));
    if (tiers.size() != counts.size()) {
      throw args.block().fault("must state as many places as tiers");
    }
    Map<String, Integer> quotas = new HashMap<>();
    for (int i = 0; i < tiers.size(); i++) {
      quotas.put(tiers.get(i), counts.get(i));
    }
    return Map.copyOf(quotas);
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Draft draft = sheet.open("");
    String held = tier.of(matter).orElse(null);
    if (held == null) {
      draft.unknown(tier.name());
      return;
    }
    Places moved = places.of(matter);
    draft.fact(Facts.text(tier.name(), held, null));
    if (moved.received() + moved.given() > 0) {
      draft
          .fact(Facts.count(Term.PLACES_RECEIVED, moved.received()))
          .fact(Facts.count(Term.PLACES_GIVEN, moved.given()));
    }
    int limit = quotas.getOrDefault(held, 0) + moved.received() - moved.given();
    judge(matter, measure.of(matter), limit, draft);
  }

  private void judge(Matter matter, Filings filings, int limit, Draft draft) {
    int used = 1;
    for (Filing filing : filings.earlier()) {
      if (uses(matter, filing, filings.own())) {
        used++;
        draft.fact(
            Facts.text(measure.name(), filing.status() + " " + filing.filedOn(), filing.code()));
      }
    }
    draft.counted(used, limit);
    if (used > limit) {
      draft.breach();
    } else {
      draft.pass();
    }
  }

  private boolean uses(Matter matter, Filing filing, Filing own) {
    if (ended.contains(filing.status())) {
      return false;
    }
    LocalDate since = filing.since();
    return switch (basis) {
      case PER_CALL -> filing.call().equals(own.call());
      case CONCURRENT_VALID ->
          !filing.status().equals(States.CERTIFIED)
              || since == null
              || !matter.asOf().past(since.plusYears(years));
    };
  }
}
