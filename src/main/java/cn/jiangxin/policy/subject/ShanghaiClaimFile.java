package cn.jiangxin.policy.subject;

import cn.jiangxin.policy.subject.StudioFile.Judgement;
import cn.jiangxin.shared.Money;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything the rules may know of one claim for a skill subsidy or a patent award in Shanghai.
 * Persons and certificates are known by keys, never by an identity number.
 *
 * @param code the claim's code
 * @param planYear the plan year, which selects the vintage
 * @param applicant key of the worker
 * @param unionMember whether the worker is a union member of the city (SH-1A.1, 1B.1)
 * @param cardValid whether the worker holds a valid union service card (SH-4P.1)
 * @param upperUnionKind DISTRICT, BUREAU or INDUSTRY (SH-4U.6, 4U.7)
 * @param attachments codes of the papers handed in (SH-4U.1, 4U.2)
 * @param hrStampedOn when the unit's HR department checked and stamped the certificate (SH-4U.4)
 * @param decisions stamps and decisions of the union levels (SH-4U.9)
 * @param reportedOn when the reporting point filed the claim on the platform for the upper union
 * @param copiesInCustodyOn since when the upper union keeps the form and the copies (SH-4U.3)
 * @param forwarded papers that the upper union sent on to the service centre (SH-4U.6, 4U.7)
 * @param systemCheck the check on line of the individual route (SH-4P.2)
 * @param centreCheck what the service centre found on the official sites (SH-4U.8)
 * @param paidOn when the worker was paid
 * @param ofPerson all other claims of the same worker
 * @param ofCertificate all other claims on the same certificate, by anyone, of all years
 */
public record ShanghaiClaimFile(
    String code,
    int planYear,
    ClaimKind kind,
    Route route,
    String applicant,
    @Nullable Boolean unionMember,
    @Nullable Boolean cardValid,
    @Nullable SkillCertificate skill,
    @Nullable PatentCertificate patent,
    @Nullable Employment employment,
    @Nullable String upperUnionKind,
    @Nullable LocalDate submittedOn,
    @Nullable LocalDate withdrawnOn,
    Set<String> attachments,
    @Nullable LocalDate hrStampedOn,
    List<LevelDecision> decisions,
    @Nullable LocalDate reportedOn,
    @Nullable LocalDate copiesInCustodyOn,
    List<Forwarded> forwarded,
    @Nullable CheckResult systemCheck,
    @Nullable CheckResult centreCheck,
    @Nullable Transfer transfer,
    List<PassOn> passOns,
    @Nullable LocalDate paidOn,
    List<OtherClaim> ofPerson,
    List<OtherClaim> ofCertificate,
    List<Judgement> judgements)
    implements SubjectFile {

  @Override
  public SubjectRef ref() {
    return new SubjectRef(SubjectKind.SHANGHAI_CLAIM, code);
  }

  @Override
  public Integer vintage() {
    return planYear;
  }

  /** What is claimed: the subsidy for a promotion, or the award for a patent. */
  public enum ClaimKind {
    SKILL,
    PATENT
  }

  /** How it is claimed: through the unit's union, or by the worker on line. */
  public enum Route {
    UNIT,
    INDIVIDUAL
  }

  /**
   * A certificate of a skill level.
   *
   * @param number key of the certificate
   * @param level L1 senior technician, L2 technician, L3 senior worker
   * @param trade code of the trade
   * @param issuer code of the authority that recognised or filed it
   * @param industrySpecific whether the trade is specific to an industry (SH-4U.4)
   */
  public record SkillCertificate(
      @Nullable String number,
      @Nullable String level,
      @Nullable String trade,
      @Nullable String issuer,
      @Nullable LocalDate certificateOn,
      @Nullable Boolean industrySpecific) {}

  /**
   * A patent certificate.
   *
   * @param kind INVENTION, UTILITY_MODEL or DESIGN
   * @param office code of the office that granted it
   * @param recognisedInternational whether it is a recognised international patent (SH-1B.4)
   * @param inventorPosition place of the worker among the inventors, from 1
   * @param invalidated whether it has been declared invalid; null: nobody has looked (SH-1B.6)
   * @param patentClass ORDINARY, NATIONAL_DEFENCE, OUT_OF_PROVINCE or INTERNATIONAL (SH-4U.7)
   */
  public record PatentCertificate(
      @Nullable String number,
      @Nullable String kind,
      @Nullable String office,
      @Nullable Boolean recognisedInternational,
      @Nullable LocalDate certificateOn,
      @Nullable Boolean invalidated,
      @Nullable LocalDate invalidatedOn,
      @Nullable Long inventorPosition,
      @Nullable String patentClass) {}

  /**
   * What tells a front-line worker (SH-1B.3).
   *
   * @param employerKind ENTERPRISE, GOVERNMENT_ORGAN, PUBLIC_INSTITUTION or another
   */
  public record Employment(
      @Nullable String employerKind,
      @Nullable Boolean middleOrAbove,
      @Nullable Boolean fullTimeRd,
      @Nullable Boolean workerStatus) {}

  /** The decision of one union level, by its body code. */
  public record LevelDecision(String level, boolean passed, LocalDate on) {}

  /** A paper sent on, by its code. */
  public record Forwarded(String paper, LocalDate on) {}

  /** What a check against official records said. */
  public record CheckResult(LocalDate on, boolean passed) {}

  /**
   * The transfer of the money to the upper union (SH-5.1).
   *
   * @param noticeOn when the service centre gave notice
   * @param confirmationAt when the payout confirmation arrived at the centre, in local time
   * @param receiptAt when the transfer receipt arrived there
   * @param queue all other upper unions waiting in the same batch
   */
  public record Transfer(
      @Nullable LocalDate noticeOn,
      @Nullable LocalDateTime confirmationAt,
      @Nullable LocalDateTime receiptAt,
      List<Waiting> queue) {}

  /** An upper union that waits for the money of the same batch. */
  public record Waiting(
      String union, @Nullable LocalDateTime confirmationAt, @Nullable LocalDateTime receiptAt) {}

  /** Money that a union level received and must pass on in one sum (SH-5.2). */
  public record PassOn(
      String level,
      LocalDate receivedOn,
      @Nullable Money received,
      @Nullable LocalDate paidOn,
      @Nullable Money paid) {}

  /**
   * Another claim.
   *
   * @param status PENDING, APPROVED, PAID, REJECTED or WITHDRAWN
   * @param statusOn since when; null: from its submission
   */
  public record OtherClaim(
      String code,
      ClaimKind kind,
      LocalDate submittedOn,
      String status,
      @Nullable LocalDate statusOn) {}
}
