package cn.jiangxin.policy.measure;

import static cn.jiangxin.policy.subject.SubjectKind.BOOST_PROJECT;
import static cn.jiangxin.policy.subject.SubjectKind.STUDIO;

import cn.jiangxin.policy.finding.Term;
import java.time.LocalDate;
import java.util.List;
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
          .add("venue.area", STUDIO, Term.VENUE_AREA, Venues::area);

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
          .add("venue.equipped", STUDIO, Term.VENUE_EQUIPMENT, Venues::equipped);

  /** Sets of coded things. */
  public static final Registry<Holding> HOLDINGS =
      new Registry<Holding>()
          .add("studio.documents", STUDIO, Term.DOCUMENTS, Holdings::documents)
          .make("task.activities", STUDIO, Term.TASK_ACTIVITY, Registers::tasks)
          .add("support.fields", STUDIO, Term.SUPPORT, Registers::support)
          .add("audit.records", STUDIO, Term.AUDIT, Registers::audits)
          .add("outcome.candidates", STUDIO, Term.CANDIDATE_OUTCOMES, Registers::candidates)
          .add("recognition.methods", STUDIO, Term.REVIEW_METHODS, Holdings::recognitionMethods);

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
          .add("ledger.entries", STUDIO, Term.LEDGER_ENTRY, LedgerEvents::entries)
          .make("teaching.entries", STUDIO, Term.TEACHING_ENTRY, Teaching::from)
          .make("patent.granted", STUDIO, Term.PATENT, PatentGrants::from);

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
          .add("boost.approved", BOOST_PROJECT, Term.APPROVAL_DAY, BoostDays::approved)
          .add("boost.completed", BOOST_PROJECT, Term.COMPLETION, BoostDays::completed)
          .make("boost.closed", BOOST_PROJECT, Term.CLOSURE_FILING, BoostDays::closed);

  /** Sums of money that may be earned. */
  public static final Registry<List<Claim>> CLAIMS =
      new Registry<List<Claim>>()
          .make("boost.first-recognition", STUDIO, Term.RECOGNITION, FirstRecognitionClaim::from)
          .make("boost.star", STUDIO, Term.STAR_DECISION, StarClaim::from);
}
