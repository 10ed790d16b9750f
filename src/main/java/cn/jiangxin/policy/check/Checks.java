package cn.jiangxin.policy.check;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** All checks by the names that packs use. */
public final class Checks {
  private Checks() {}

  private static final Map<String, Function<Args, Check>> BY_NAME =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("at-least", AtLeast::from),
              Map.entry("present", Present::from),
              Map.entry("all-of", AllOf::from),
              Map.entry("all-of-title", AllOf::ofTitle),
              Map.entry("judged", Judged::from),
              Map.entry("judged-leader", args -> new JudgedLeader()),
              Map.entry("operated", Operated::from),
              Map.entry("two-bodies", args -> new TwoBodies()),
              Map.entry("yearly-count", YearlyCount::from),
              Map.entry("window-count", WindowCount::from),
              Map.entry("quiet-years", QuietYears::from),
              Map.entry("yearly-ledgers", YearlyLedgers::from),
              Map.entry("yearly-report", YearlyReport::from),
              Map.entry("yearly-report-judged-when-empty", YearlyReport::judgedWhenEmpty),
              Map.entry("following-year-review", FollowingYearReview::from),
              Map.entry("following-year-methods", FollowingYearMethods::from),
              Map.entry("cycle-end", CycleEnd::from),
              Map.entry("cycle-review", CycleReview::from),
              Map.entry("cycle-methods", CycleMethods::from),
              Map.entry("cycle-judged", CycleJudged::from),
              Map.entry("title-kept", TitleKept::from),
              Map.entry("result-earns", ResultEarns::from),
              Map.entry("result-ends", ResultEnds::from),
              Map.entry("rectification-due", RectificationDue::from),
              Map.entry("lump-sum", LumpSum::from),
              Map.entry("payer", PayerOf::from),
              Map.entry("leader-vacancy", LeaderVacancy::from),
              Map.entry("rename-approved", args -> new RenameApproved()),
              Map.entry("rename-keeps", RenameKeeps::from),
              Map.entry("due-after", DueAfter::from),
              Map.entry("due-by", DueBy::from),
              Map.entry("conditions", Conditions::from),
              Map.entry("window", Conditions::window),
              Map.entry("one-of", Conditions::oneOf),
              Map.entry("at-most", Conditions::atMost),
              Map.entry("focus", Focus::from),
              Map.entry("present-flagged", PresentFlagged::from),
              Map.entry("parts", Parts::from),
              Map.entry("silent", Silent::from),
              Map.entry("received", Received::from),
              Map.entry("papers", Papers::from),
              Map.entry("recommended-by-unions", RecommendedByUnions::from),
              Map.entry("titled", Titled::from),
              Map.entry("grade-of-level", GradeOfLevel::from),
              Map.entry("cap", Cap::from),
              Map.entry("once-per", OncePer::from),
              Map.entry("fixed-sum", FixedSum::from),
              Map.entry("verified", args -> new Verified()),
              Map.entry("due-in-year-of", DueInYearOf::from),
              Map.entry("earlier-settled", EarlierSettled::from),
              Map.entry("public-notice", args -> new PublicNotice()),
              Map.entry("quota", Quota::from),
              Map.entry("instalments", Instalments::from),
              Map.entry("periodic-review", PeriodicReview::from),
              Map.entry("codes-in-lists", CodesInLists::from),
              Map.entry("not-before", NotBefore::from),
              Map.entry("front-line-tests", FrontLineTests::from),
              Map.entry("amount-by-code", AmountByCode::from),
              Map.entry("at-most-per-year", AtMostPerYear::from),
              Map.entry("once-for-ever", OnceForEver::from),
              Map.entry("in-window", InWindow::from),
              Map.entry("batch", InWindow::batch),
              Map.entry("due-after-batch", DueAfterBatch::from),
              Map.entry("due-day-of-next-month", DueNextMonth::from),
              Map.entry("steps-in-order", StepsInOrder::from),
              Map.entry("all-of-once", AllOfOnce::from),
              Map.entry("queue-position", QueuePosition::from),
              Map.entry("passed-on", PassedOn::from),
              Map.entry("name-without-persons", NameWithoutPersons::from),
              Map.entry("since-certificate", SinceCertificate::from),
              Map.entry("quota-by-code", QuotaByCode::from),
              Map.entry("places-moved", PlacesMoved::from),
              Map.entry("certificate-term", CertificateTerm::from),
              Map.entry("incident-mended", IncidentMended::from),
              Map.entry("sum-at-most", SumAtMost::from),
              Map.entry("several-titles", SeveralTitles::from),
              Map.entry("reported", Reported::from),
              Map.entry("reported-ground", Reported::ground),
              Map.entry("shown", Shown::from),
              Map.entry("invited", args -> new Invited()),
              Map.entry("once-per-round", OncePerRound::from),
              Map.entry("recommended", args -> new Recommended()),
              Map.entry("checklist", Checklist::from),
              Map.entry("title-dates", TitleDates::from),
              Map.entry("bonus-honours", BonusHonours::from),
              Map.entry("spending-linked", EachSpending::linked),
              Map.entry("spending-categories", EachSpending::categories),
              Map.entry("daily-cost", EachSpending::dailyCost),
              Map.entry("invoice-repeats", InvoiceRepeats::from),
              Map.entry("separate-account", SeparateAccount::from),
              Map.entry("separate-account-of-money-held", SeparateAccount::ofMoneyHeld),
              Map.entry("matching-paid", args -> new MatchingPaid()),
              Map.entry("sanction-effects", SanctionEffects::from),
              Map.entry("municipal-candidate", MunicipalCandidate::from),
              Map.entry("revocation-decided", args -> new RevocationDecided()),
              Map.entry("review-failed", ReviewFailed::from),
              Map.entry("review-absence", ReviewAbsence::from),
              Map.entry("fund-misuse", FundMisuse::from),
              Map.entry("false-outcomes", FalseOutcomes::from),
              Map.entry("unit-gone", UnitGone::from),
              Map.entry("leader-gone", LeaderGone::from),
              Map.entry("honour-withdrawn", HonourWithdrawn::from),
              Map.entry("leader-penalty", LeaderPenalty::from)));

  /** Sets up the check with what the clause's block tells it; empty if there is no such check. */
  public static Optional<Check> find(String name, Args args) {
    return Optional.ofNullable(BY_NAME.get(name))
        .map(make -> Since.of(Scoped.around(make.apply(args), args), args));
  }

  /** The known names. */
  public static Set<String> names() {
    return BY_NAME.keySet();
  }
}
