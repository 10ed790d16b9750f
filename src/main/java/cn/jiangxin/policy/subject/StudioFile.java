package cn.jiangxin.policy.subject;

import cn.jiangxin.shared.DateRange;
import cn.jiangxin.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything the rules may know of one studio. Voided records are left out; records not yet
 * verified are in, with their status. Codes that a policy pack names (level, body, programme,
 * review kind, category) are text, so that another city needs no Java.
 *
 * @param code register code
 * @param names display names, dated
 * @param type primary types, dated; empty: not recorded
 * @param establishedOn when the studio was set up in its enterprise (BDA-9.1)
 * @param registeredOn when it was entered in this register: what was decided before that day is
 *     history here; null: not known
 */
public record StudioFile(
    String code,
    List<Named> names,
    List<Typed> types,
    @Nullable LocalDate establishedOn,
    @Nullable LocalDate registeredOn,
    UnitFile unit,
    List<Venue> venues,
    List<Document> documents,
    List<LeaderTenure> leaders,
    List<Member> members,
    List<Application> applications,
    List<Recommendation> recommendations,
    List<Recognition> recognitions,
    List<Review> reviews,
    List<Rectification> rectifications,
    List<Sanction> sanctions,
    List<Activity> activities,
    List<Outcome> outcomes,
    List<Project> projects,
    List<Mentorship> mentorships,
    List<Grant> grants,
    List<Judgement> judgements,
    List<Spending> spendings,
    List<Report> reports,
    List<Invitation> invitations,
    List<Support> supports,
    List<Audit> audits,
    List<Alliance> alliances,
    List<Proposal> proposals,
    List<PublicNotice> notices,
    List<Elsewhere> elsewhere)
    implements SubjectFile {

  @Override
  public SubjectRef ref() {
    return new SubjectRef(SubjectKind.STUDIO, code);
  }

  /** The same studio with other titles. */
  public StudioFile with(List<Recognition> others) {
    return new StudioFile(
        code,
        names,
        types,
        establishedOn,
        registeredOn,
        unit,
        venues,
        documents,
        leaders,
        members,
        applications,
        recommendations,
        others,
        reviews,
        rectifications,
        sanctions,
        activities,
        outcomes,
        projects,
        mentorships,
        grants,
        judgements,
        spendings,
        reports,
        invitations,
        supports,
        audits,
        alliances,
        proposals,
        notices,
        elsewhere);
  }

  /** A display name and when it is borne. */
  public record Named(String name, DateRange when) {}

  /** A primary type (TECH_BREAKTHROUGH, SKILL_TEACHING, WINDOW_SERVICE) and when it holds. */
  public record Typed(StudioType type, DateRange when) {}

  /**
   * The enterprise or unit a studio belongs to.
   *
   * @param registrations where it is registered, dated; area is the code a pack names (BDA-4.1,
   *     32.6)
   * @param taxations where it pays tax, dated (BDA-4.2)
   * @param unionFoundedOn when its trade union was founded (BDA-4.3)
   * @param affiliations the upper union its union belongs to, dated (BDA-26.3, A-32)
   * @param closedOn when it was closed, went bankrupt or was dissolved (BDA-32.6)
   * @param workBudgets work funds for the studio, by calendar year (BDA-5.3)
   */
  public record UnitFile(
      String code,
      String name,
      List<InArea> registrations,
      List<InArea> taxations,
      @Nullable LocalDate unionFoundedOn,
      List<Affiliation> affiliations,
      @Nullable LocalDate closedOn,
      List<Budget> workBudgets) {}

  /** The area (a code such as BDA) in which something holds, and when. */
  public record InArea(String area, DateRange when) {}

  /**
   * The upper union (a body code where a pack names it, else the union's register code) and when.
   */
  public record Affiliation(String upperUnion, DateRange when) {}

  /** Work funds set aside for a calendar year. */
  public record Budget(int year, Money amount) {}

  /**
   * A fixed venue.
   *
   * @param area square metres
   * @param equipped whether innovation equipment is recorded there; null: not recorded (BDA-5.2)
   */
  public record Venue(
      long id, @Nullable BigDecimal area, @Nullable Boolean equipped, DateRange when) {}

  /** A rules document or plan (MANAGEMENT_RULES, WORK_RULES, PLANNED_GOALS) in force (BDA-6.1). */
  public record Document(long id, String kind, DateRange when) {}

  /** A leader's time in the post; endReason as in domain code list (TRANSFER, RETIRED …). */
  public record LeaderTenure(
      long memberId,
      String person,
      DateRange when,
      @Nullable String endReason,
      @Nullable Boolean studioCanContinue,
      @Nullable LocalDate renameFiledOn,
      @Nullable LocalDate renameApprovedOn) {}

  /**
   * A person of the team.
   *
   * @param external from another unit; counts only as a full member
   * @param role LEADER, CORE, MAIN or ORDINARY
   * @param fieldSpecialist technical or skilled person of the studio's field; null: not recorded
   *     (BDA-8.2)
   * @param frontLine the unit union's dated declarations
   */
  public record Member(
      long id,
      String person,
      String role,
      boolean external,
      boolean fullMember,
      @Nullable Boolean fieldSpecialist,
      DateRange when,
      List<FrontLine> frontLine,
      List<Honour> honours,
      @Nullable String skillLevel,
      @Nullable String professionalTitle,
      List<LocalDate> administrativePenalties) {}

  /** A declaration that somebody is, or is not, a front-line employee, from a day on. */
  public record FrontLine(boolean declared, LocalDate from) {}

  /**
   * An honour; grantor GOVERNMENT, UNION or ENTERPRISE; withdrawnOn set when taken back (BDA-32.8).
   */
  public record Honour(
      String code, String grantor, LocalDate conferredOn, @Nullable LocalDate withdrawnOn) {}

  /** An application for recognition in the yearly round (BDA-16). */
  public record Application(
      long id,
      String programme,
      int roundYear,
      @Nullable LocalDate recommendedOn,
      @Nullable LocalDate appliedOn,
      boolean withdrawn,
      Set<String> materials) {}

  /**
   * What a unit's union said on whether to recommend the studio (BDA-16.2).
   *
   * @param matter what it is recommended for, e.g. RECOGNITION
   */
  public record Recommendation(long id, String matter, boolean recommends, LocalDate on) {}

  /** One body's vote; concurs false means it declined. */
  public record BodyDecision(
      String body, boolean concurs, LocalDate decidedOn, @Nullable String documentNo) {}

  /**
   * A title under a programme. It is held once every body that the pack names has concurred, from
   * the later decision.
   *
   * @param programme the scheme family (BDA, BJ, CSTA)
   * @param endedOn the first day without the title
   * @param endKind DELISTED, REVOKED, EXPIRED, WITHDRAWN or REJECTED
   */
  public record Recognition(
      long id,
      String programme,
      String level,
      boolean demonstration,
      List<BodyDecision> decisions,
      Set<String> methods,
      @Nullable LocalDate plaqueOn,
      @Nullable LocalDate certificateOn,
      @Nullable String certificateNo,
      @Nullable LocalDate endedOn,
      @Nullable String endKind) {}

  /**
   * A following-year re-review, end-of-cycle review or other assessment.
   *
   * @param kind FOLLOWING_YEAR, END_OF_CYCLE or another kind the pack names
   * @param result PASS, FAIL, KEEP, STAR, PROBLEMS, UNABLE_TO_OPERATE …; null: none yet
   * @param decidedOn the day of the later concurring decision
   * @param attended null: not recorded (BDA-32.2)
   */
  public record Review(
      long id,
      String programme,
      String kind,
      @Nullable LocalDate convenedOn,
      @Nullable LocalDate noticeSentOn,
      @Nullable LocalDate sessionOn,
      @Nullable Boolean attended,
      @Nullable LocalDate excuseFiledOn,
      @Nullable Boolean excuseAccepted,
      Set<String> methods,
      List<BodyDecision> decisions,
      @Nullable String result,
      @Nullable LocalDate decidedOn) {}

  /**
   * An order to put things right by a day (BDA-25.4, A-37); status of the report judged by the
   * bodies.
   *
   * @param dueOn the day the order first set; null: none is recorded
   * @param extensions later days granted; one counts only if it was recorded by the day it extends
   */
  public record Rectification(
      long id,
      String programme,
      long reviewId,
      LocalDate openedOn,
      @Nullable LocalDate dueOn,
      List<Extension> extensions,
      @Nullable LocalDate reportedOn,
      @Nullable Boolean accepted,
      @Nullable LocalDate judgedOn) {}

  /** A later day for a rectification, and when the deciding body recorded it. */
  public record Extension(LocalDate recordedOn, LocalDate dueOn) {}

  /** SUSPEND, RECOVER, CANCEL_GRADE or BAR after a decision (BDA-29.6). */
  public record Sanction(long id, String kind, DateRange when, @Nullable Money amount) {}

  /** An entry of the activity ledger. */
  public record Activity(
      long id,
      String type,
      boolean selfOrganised,
      boolean exchange,
      DateRange when,
      LocalDate recordedOn,
      int outsideParticipants,
      String title) {}

  /** An entry of the outcome ledger, with patent details where it is a patent. */
  public record Outcome(
      long id,
      String type,
      LocalDate formedOn,
      boolean verified,
      @Nullable LocalDate appliedOn,
      LocalDate recordedOn,
      String title,
      @Nullable Patent patent) {}

  /** Patent details; inventorMembers and patenteeMembers are ids of members of this studio. */
  public record Patent(
      String number,
      String kind,
      @Nullable LocalDate filedOn,
      @Nullable LocalDate grantAnnouncedOn,
      @Nullable LocalDate certificateOn,
      String status,
      @Nullable LocalDate invalidatedOn,
      Set<Long> inventorMembers,
      Set<Long> patenteeMembers) {}

  /**
   * An innovation project of the studio; appliedOn: first applied in the unit's practice.
   */
  public record Project(
      long id,
      String code,
      String title,
      @Nullable LocalDate approvedOn,
      @Nullable LocalDate appliedOn,
      @Nullable LocalDate completedOn,
      @Nullable LocalDate matchingDueOn,
      @Nullable Money matchingCommitted,
      @Nullable Money matchingPaid,
      LocalDate recordedOn) {}

  /** A mentoring agreement. */
  public record Mentorship(long id, String master, String apprentice, DateRange when) {}

  /**
   * Boost money granted to the studio under a clause; paid tells whether it has been paid out.
   *
   * @param subAccount the unit's separate account for it (BDA-27.2); null: none named
   */
  public record Grant(
      long id,
      String clause,
      Money amount,
      LocalDate grantedOn,
      @Nullable LocalDate paidOn,
      @Nullable String subAccount) {}

  /** A person's recorded judgement of a clause (mode J). */
  public record Judgement(
      long id, String clause, boolean favourable, String by, LocalDate on, String reason) {}

  /**
   * A spending of boost money (BDA-27, 28).
   *
   * @param project code of the project it served; null: not linked
   * @param description what other costs were for
   * @param invoiceNo may occur again: an invoice can be split
   * @param invoiceTotal the sum that the invoice shows; null: not recorded
   * @param reversedOn the day it was taken back; null: it stands
   */
  public record Spending(
      long id,
      long grantId,
      @Nullable String project,
      LocalDate spentOn,
      Money amount,
      String category,
      @Nullable String description,
      @Nullable String invoiceNo,
      @Nullable Money invoiceTotal,
      @Nullable LocalDate reversedOn) {}

  /**
   * A circumstance that people reported, and what became of the report.
   *
   * @param code what is reported, as a pack names it (BDA-27.3, 29, 32)
   * @param on the day on which it was reported
   * @param evidence the paper it rests on; null: none handed in
   * @param confirmed whether the competent body found it true; null: not yet settled
   * @param settledOn when that was
   */
  public record Report(
      long id,
      String code,
      String reportedBy,
      LocalDate on,
      @Nullable String evidence,
      @Nullable Boolean confirmed,
      @Nullable LocalDate settledOn) {}

  /**
   * An invitation to an event of the recognising bodies (BDA-15).
   *
   * @param attended null: not recorded
   * @param excuse why nobody came; null: no explanation
   */
  public record Invitation(
      long id,
      String organiser,
      String event,
      LocalDate on,
      @Nullable Boolean attended,
      @Nullable String excuse) {}

  /** Support that the unit union gave, by the field the text names (BDA-21.2). */
  public record Support(long id, String field, LocalDate on) {}

  /** An audit of boost money by a body (BDA-27.4). */
  public record Audit(long id, String auditor, LocalDate on) {}

  /** An alliance of studios and when the studio belongs to it (BDA-11). */
  public record Alliance(long id, String name, DateRange when) {}

  /** A proposal to revoke the title on a ground, and the votes on it (BDA-32.0, A-67). */
  public record Proposal(
      long id, String programme, String ground, LocalDate on, List<BodyDecision> decisions) {}

  /** A public notice held before a recognition. */
  public record PublicNotice(long id, long recognitionId, DateRange when) {}

  /**
   * A record of another studio with the number of an invoice or patent. It does not say
   * whose it is: findings must not tell that to those who may not see the other studio.
   *
   * @param on the day of it, or the later day from which it could be noticed
   * @param endedOn the first day on which it no longer stands, e.g. a spending taken back
   * @param amount what was spent on the invoice there
   * @param total the sum that the invoice shows; null: not recorded
   */
  public record Elsewhere(
      SharedNumber kind,
      String number,
      LocalDate on,
      @Nullable LocalDate endedOn,
      @Nullable Money amount,
      @Nullable Money total) {}
}
