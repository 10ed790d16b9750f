package cn.jiangxin.policy.measure;

import static cn.jiangxin.policy.subject.SubjectKind.BOOST_PROJECT;
import static cn.jiangxin.policy.subject.SubjectKind.CSTA_APPLICATION;
import static cn.jiangxin.policy.subject.SubjectKind.PATENT_CLAIM;
import static cn.jiangxin.policy.subject.SubjectKind.SHANGHAI_CLAIM;
import static cn.jiangxin.policy.subject.SubjectKind.STUDIO;

import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.BoostApplications;
import cn.jiangxin.policy.matter.Title;
import cn.jiangxin.policy.subject.CstaApplicationFile;
import cn.jiangxin.policy.subject.CstaApplicationFile.PlaceTransfer;
import cn.jiangxin.policy.subject.PatentBoostFile;
import cn.jiangxin.policy.subject.ShanghaiClaimFile;
import cn.jiangxin.policy.subject.ShanghaiClaimFile.Employment;
import cn.jiangxin.policy.subject.ShanghaiClaimFile.PassOn;
import cn.jiangxin.policy.subject.ShanghaiClaimFile.PatentCertificate;
import cn.jiangxin.policy.subject.ShanghaiClaimFile.SkillCertificate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All measures by the names that packs use. */
public final class Measures {
  private Measures() {}

  /** Quantities. */
  public static final Registry<Amount> AMOUNTS =
      new Registry<Amount>()
          .make("team.active", STUDIO, Term.TEAM, settings -> Team.from(settings)::size)
          .make(
              "team.front-line",
              STUDIO,
              Term.FRONT_LINE_MEMBER,
              settings -> Team.from(settings)::frontLine)
          .make(
              "team.main-specialist-share",
              STUDIO,
              Term.MAIN_SPECIALIST_SHARE,
              settings -> Team.mainFrom(settings)::mainSpecialistShare)
          .add("venue.area", STUDIO, Term.VENUE_AREA, Venues::area)
          .add(
              "claim.inventor-position",
              PATENT_CLAIM,
              Term.INVENTOR_POSITION,
              PatentClaims::inventorPosition)
          .add("boost.startup-funds", BOOST_PROJECT, Term.STARTUP_FUNDS, BoostSums::startupFunds)
          .make(
              "boost.application-rank",
              BOOST_PROJECT,
              Term.BOOST_APPLICATION,
              BoostRanks::applications)
          .add("boost.award-rank", BOOST_PROJECT, Term.BOOST_AWARD, BoostRanks::awards)
          .add("application.fees", CSTA_APPLICATION, Term.FEE, ApplicationFacts::fees);

  /** Things that hold or do not. */
  public static final Registry<Answer> ANSWERS =
      new Registry<Answer>()
          .make(
              "unit.registered",
              STUDIO,
              Term.REGISTRATION,
              settings -> UnitFacts.registeredIn(settings.code("homeArea")))
          .make(
              "unit.taxed",
              STUDIO,
              Term.TAX_REGISTRATION,
              settings -> UnitFacts.taxedIn(settings.code("homeArea")))
          .add("unit.union-founded", STUDIO, Term.UNION_FOUNDED_ON, UnitFacts::unionFounded)
          .add("unit.work-budget", STUDIO, Term.WORK_BUDGET, UnitFacts::workBudget)
          .add("venue.equipped", STUDIO, Term.VENUE_EQUIPMENT, Venues::equipped)
          .add(
              "claim.applied-in-production",
              PATENT_CLAIM,
              Term.APPLICATION_PROOF,
              PatentClaims.stated(Term.APPLICATION_PROOF, PatentBoostFile::appliedInProduction))
          .add(
              "claim.service-invention",
              PATENT_CLAIM,
              Term.SERVICE_INVENTION,
              PatentClaims.stated(Term.SERVICE_INVENTION, PatentBoostFile::serviceInvention))
          .add(
              "claim.front-line",
              PATENT_CLAIM,
              Term.FRONT_LINE_DECLARATION,
              PatentClaims.stated(Term.FRONT_LINE_DECLARATION, PatentBoostFile::frontLine))
          .add(
              "claim.mutual-aid-card",
              PATENT_CLAIM,
              Term.MUTUAL_AID_CARD,
              PatentClaims.stated(Term.MUTUAL_AID_CARD, PatentBoostFile::mutualAidCard))
          .add("claim.union-member", SHANGHAI_CLAIM, Term.UNION_MEMBERSHIP, ClaimFacts::member)
          .add("claim.card-valid", SHANGHAI_CLAIM, Term.SERVICE_CARD, ClaimFacts::card)
          .add("claim.patent-valid", SHANGHAI_CLAIM, Term.PATENT_VALIDITY, ClaimFacts::patentValid)
          .add(
              "claim.middle-or-above",
              SHANGHAI_CLAIM,
              Term.MIDDLE_OR_ABOVE,
              ClaimFacts.employed(Term.MIDDLE_OR_ABOVE, Employment::middleOrAbove))
          .add(
              "claim.full-time-rd",
              SHANGHAI_CLAIM,
              Term.FULL_TIME_RD,
              ClaimFacts.employed(Term.FULL_TIME_RD, Employment::fullTimeRd))
          .add(
              "claim.worker-status",
              SHANGHAI_CLAIM,
              Term.WORKER_STATUS,
              ClaimFacts.employed(Term.WORKER_STATUS, Employment::workerStatus))
          .add(
              "application.trade-listed",
              CSTA_APPLICATION,
              Term.TRADE_LISTED,
              ApplicationFacts::tradeListed);

  /** Sets of coded things. */
  public static final Registry<Holding> HOLDINGS =
      new Registry<Holding>()
          .add("studio.documents", STUDIO, Term.DOCUMENTS, Holdings::documents)
          .add("recognition.methods", STUDIO, Term.REVIEW_METHODS, Holdings::recognitionMethods)
          .add("claim.attachments", SHANGHAI_CLAIM, Term.ATTACHMENTS, ClaimFacts::attachments)
          .add("claim.forwarded", SHANGHAI_CLAIM, Term.FORWARDED_PAPERS, ClaimFacts::forwarded)
          .add(
              "application.other-titles",
              CSTA_APPLICATION,
              Term.OTHER_TITLE,
              ApplicationFacts::otherTitles)
          .make("task.activities", STUDIO, Term.TASK_ACTIVITY, Registers::tasks)
          .add("support.fields", STUDIO, Term.SUPPORT, Registers::support)
          .add("audit.records", STUDIO, Term.AUDIT, Registers::audits)
          .add("outcome.candidates", STUDIO, Term.CANDIDATE_OUTCOMES, Registers::candidates);

  /** Dated events. */
  public static final Registry<List<Event>> EVENTS =
      new Registry<List<Event>>()
          .add("activity.exchange", STUDIO, Term.EXCHANGE_ACTIVITY, LedgerEvents::exchanges)
          .add("project.approved", STUDIO, Term.PROJECT_APPROVED, LedgerEvents::projectsApproved)
          .add("project.applied", STUDIO, Term.PROJECT_APPLIED, LedgerEvents::projectsApplied)
          .add(
              "project.not-applied",
              STUDIO,
              Term.PROJECT_COMPLETED,
              LedgerEvents::projectsNotApplied)
          .add("outcome.applied", STUDIO, Term.OUTCOME_APPLIED, LedgerEvents::outcomesApplied)
          .add("outcome.verified", STUDIO, Term.VERIFIED_OUTCOME, LedgerEvents::outcomesVerified)
          .add("outcome.unverified", STUDIO, Term.OUTCOME, LedgerEvents::outcomesUnverified)
          .make("patent.granted", STUDIO, Term.PATENT, PatentGrants::from)
          .add("activity.any", STUDIO, Term.ACTIVITY, TermFacts::activitiesInLedger)
          .add("activity.any", CSTA_APPLICATION, Term.ACTIVITY, TermFacts::activitiesReported)
          .add("topic.started", STUDIO, Term.TOPIC, LedgerEvents::projectsApproved)
          .add("topic.started", CSTA_APPLICATION, Term.TOPIC, TermFacts::topics)
          .add("ledger.entries", STUDIO, Term.LEDGER_ENTRY, LedgerEvents::entries)
          .make("teaching.entries", STUDIO, Term.TEACHING_ENTRY, Teaching::from);

  /** Counts by calendar year. */
  public static final Registry<Tally> TALLIES =
      new Registry<Tally>()
          .add("ledger.activities", STUDIO, Term.ACTIVITY_LEDGER, matter -> Tallies::activities)
          .add("ledger.outcomes", STUDIO, Term.OUTCOME_LEDGER, matter -> Tallies::outcomes)
          .add("ledger.members", STUDIO, Term.MEMBER_LEDGER, matter -> Tallies::members)
          .add("team.joined", STUDIO, Term.JOINED, matter -> Tallies::joined)
          .add("team.left", STUDIO, Term.LEFT, matter -> Tallies::left)
          .add("ledger.projects", STUDIO, Term.PROJECT_LEDGER, matter -> Tallies::projects)
          .add(
              "participants.outside",
              STUDIO,
              Term.OUTSIDE_PARTICIPANTS,
              matter -> Tallies::outsideParticipants);

  /** Single days; empty if not recorded or not yet come. */
  public static final Registry<Optional<LocalDate>> DAYS =
      new Registry<Optional<LocalDate>>()
          .add(
              "studio.established",
              STUDIO,
              Term.ESTABLISHED_ON,
              matter -> Optional.ofNullable(matter.studio().establishedOn()))
          .add(
              "title.recognised",
              STUDIO,
              Term.RECOGNITION_DAY,
              matter -> Optional.ofNullable(matter.title()).map(Title::from))
          .add(
              "title.reference",
              STUDIO,
              Term.REFERENCE_DAY,
              matter -> Optional.ofNullable(matter.referenceDay()))
          .add("boost.approved", BOOST_PROJECT, Term.APPROVAL_DAY, BoostDays::approved)
          .add("boost.completed", BOOST_PROJECT, Term.COMPLETION, BoostDays::completed)
          .make("boost.closed", BOOST_PROJECT, Term.CLOSURE_FILING, BoostDays::closed)
          .add("boost.startup-paid", BOOST_PROJECT, Term.STARTUP_PAID, BoostDays::startupPaid)
          .add("boost.applied", BOOST_PROJECT, Term.BOOST_APPLICATION, BoostApplications::filedOn)
          .add("boost.proposed", BOOST_PROJECT, Term.BOOST_AWARD, BoostDays::proposed)
          .add("boost.awarded", BOOST_PROJECT, Term.BOOST_AWARD, BoostDays::awarded)
          .add("claim.granted", PATENT_CLAIM, Term.GRANT_ANNOUNCED, PatentClaims::granted)
          .add("claim.verified", PATENT_CLAIM, Term.VERIFICATION, PatentClaims::verified)
          .add("claim.refused", PATENT_CLAIM, Term.VERIFICATION, PatentClaims::refused)
          .add("claim.paid", PATENT_CLAIM, Term.PATENT_BOOST_PAID, PatentClaims::paid)
          .add(
              "claim.certificate",
              SHANGHAI_CLAIM,
              Term.CERTIFICATE_DAY,
              matter -> Optional.ofNullable(ClaimFacts.certificateOn(matter.shanghaiClaim())))
          .add(
              "claim.submitted",
              SHANGHAI_CLAIM,
              Term.SUBMISSION,
              ClaimFacts.day(ShanghaiClaimFile::submittedOn))
          .add(
              "claim.paid", SHANGHAI_CLAIM, Term.PAYMENT, ClaimFacts.day(ShanghaiClaimFile::paidOn))
          .make(
              "claim.second-review",
              SHANGHAI_CLAIM,
              Term.SECOND_REVIEW,
              settings -> ClaimSteps.decided(settings, 1))
          .make(
              "claim.approved",
              SHANGHAI_CLAIM,
              Term.FINAL_APPROVAL,
              settings -> ClaimSteps.from(settings)::approved)
          .add(
              "application.received",
              CSTA_APPLICATION,
              Term.SUBMISSION,
              ApplicationFacts::received);

  /** Sums of money that may be earned. */
  public static final Registry<List<Claim>> CLAIMS =
      new Registry<List<Claim>>()
          .make("boost.first-recognition", STUDIO, Term.RECOGNITION, FirstRecognitionClaim::from)
          .make("boost.star", STUDIO, Term.STAR_DECISION, StarClaim::from);

  /** Codes; empty if not recorded. */
  public static final Registry<Optional<String>> CODES =
      new Registry<Optional<String>>()
          .add(
              "claim.patent-kind",
              PATENT_CLAIM,
              Term.PATENT_KIND,
              PatentClaims.code(PatentBoostFile::patentKind))
          .add(
              "claim.patent-office",
              PATENT_CLAIM,
              Term.PATENT_OFFICE,
              PatentClaims.code(PatentBoostFile::patentOffice))
          .add(
              "claim.unit-kind",
              PATENT_CLAIM,
              Term.UNIT_KIND,
              PatentClaims.code(PatentBoostFile::unitKind))
          .add(
              "claim.industry",
              PATENT_CLAIM,
              Term.INDUSTRY,
              PatentClaims.code(PatentBoostFile::industry))
          .add(
              "claim.paid-to",
              PATENT_CLAIM,
              Term.PAYMENT_ACCOUNT,
              PatentClaims.code(PatentBoostFile::paidTo))
          .add(
              "claim.kind",
              SHANGHAI_CLAIM,
              Term.CLAIM_KIND,
              matter -> Optional.of(matter.shanghaiClaim().kind().name()))
          .add(
              "claim.route",
              SHANGHAI_CLAIM,
              Term.ROUTE,
              matter -> Optional.of(matter.shanghaiClaim().route().name()))
          .make(
              "claim.standing",
              SHANGHAI_CLAIM,
              Term.STANDING,
              settings -> ClaimSteps.from(settings)::standing)
          .add(
              "claim.skill-level",
              SHANGHAI_CLAIM,
              Term.SKILL_LEVEL,
              ClaimFacts.skill(SkillCertificate::level))
          .add(
              "claim.skill-trade",
              SHANGHAI_CLAIM,
              Term.TRADE,
              ClaimFacts.skill(SkillCertificate::trade))
          .add(
              "claim.skill-issuer",
              SHANGHAI_CLAIM,
              Term.CERTIFICATE_ISSUER,
              ClaimFacts.skill(SkillCertificate::issuer))
          .make("claim.hr-check", SHANGHAI_CLAIM, Term.HR_CHECK, ClaimFacts::hrCheck)
          .add(
              "claim.inventor-position",
              SHANGHAI_CLAIM,
              Term.INVENTOR_POSITION,
              ClaimFacts.patent(
                  patent ->
                      patent.inventorPosition() == null
                          ? null
                          : patent.inventorPosition().toString()))
          .add(
              "claim.patent-kind",
              SHANGHAI_CLAIM,
              Term.PATENT_KIND,
              ClaimFacts.patent(PatentCertificate::kind))
          .make("claim.patent-office", SHANGHAI_CLAIM, Term.PATENT_OFFICE, ClaimFacts::patentOffice)
          .add(
              "claim.patent-class",
              SHANGHAI_CLAIM,
              Term.PATENT_CLASS,
              ClaimFacts.patent(PatentCertificate::patentClass))
          .add(
              "claim.employer-kind",
              SHANGHAI_CLAIM,
              Term.EMPLOYER_KIND,
              matter ->
                  Optional.ofNullable(matter.shanghaiClaim().employment())
                      .map(Employment::employerKind))
          .add(
              "claim.upper-union-kind",
              SHANGHAI_CLAIM,
              Term.UPPER_UNION_KIND,
              matter -> Optional.ofNullable(matter.shanghaiClaim().upperUnionKind()))
          .add("application.tier", CSTA_APPLICATION, Term.MEMBER_TIER, ApplicationFacts::tier)
          .add(
              "application.route",
              CSTA_APPLICATION,
              Term.ROUTE,
              ApplicationFacts.text(CstaApplicationFile::route))
          .add(
              "application.paper",
              CSTA_APPLICATION,
              Term.FILED_PAPER,
              ApplicationFacts.text(CstaApplicationFile::paper))
          .add(
              "application.recipient",
              CSTA_APPLICATION,
              Term.RECIPIENT,
              ApplicationFacts.text(CstaApplicationFile::recipient))
          .add("application.standing", CSTA_APPLICATION, Term.STANDING, ApplicationFacts::standing);

  /** Steps of a procedure by their codes. */
  public static final Registry<Map<String, Step>> STEPS =
      new Registry<Map<String, Step>>()
          .make(
              "claim.steps",
              SHANGHAI_CLAIM,
              Term.STEP,
              settings -> ClaimSteps.from(settings)::steps)
          .add("application.steps", CSTA_APPLICATION, Term.STEP, ApplicationFacts::steps);

  /** Things that were filed, among others of their kind. */
  public static final Registry<Filings> FILINGS =
      new Registry<Filings>()
          .add("claim.of-person", SHANGHAI_CLAIM, Term.CLAIM_OF_PERSON, ClaimFilings::ofPerson)
          .add(
              "claim.of-certificate",
              SHANGHAI_CLAIM,
              Term.CERTIFICATE_NUMBER,
              ClaimFilings::ofCertificate)
          .add("application.of-unit", CSTA_APPLICATION, Term.APPLICATION, ApplicationFacts::ofUnit);

  /** Places in a queue. */
  public static final Registry<Queue> QUEUES =
      new Registry<Queue>().add("claim.queue", SHANGHAI_CLAIM, Term.QUEUE, ClaimQueue::of);

  /** Money received and to be passed on. */
  public static final Registry<List<PassOn>> PASS_ONS =
      new Registry<List<PassOn>>()
          .add("claim.pass-ons", SHANGHAI_CLAIM, Term.MONEY_PASSED_ON, ClaimFacts::passOns);

  /** Places of a quota that have moved. */
  public static final Registry<Places> PLACES =
      new Registry<Places>()
          .add("application.places", CSTA_APPLICATION, Term.PLACES_GIVEN, ApplicationFacts::places);

  /** Transfers of places. */
  public static final Registry<List<PlaceTransfer>> TRANSFERS =
      new Registry<List<PlaceTransfer>>()
          .add(
              "application.transfers",
              CSTA_APPLICATION,
              Term.PLACES_MOVED_ON,
              ApplicationFacts::transfers);

  /** Names and the people they might be taken from. */
  public static final Registry<Naming> NAMINGS =
      new Registry<Naming>()
          .add("name.and-people", STUDIO, Term.STUDIO_NAME, TermFacts::registered)
          .add("name.and-people", CSTA_APPLICATION, Term.STUDIO_NAME, TermFacts::applied);

  /** Incidents that call for rectification. */
  public static final Registry<List<Incident>> INCIDENTS =
      new Registry<List<Incident>>()
          .add("incident.any", STUDIO, Term.INCIDENT, TermFacts::orders)
          .add("incident.any", CSTA_APPLICATION, Term.INCIDENT, TermFacts::incidents);
}
