package cn.jiangxin.policy.subject;

import cn.jiangxin.policy.subject.StudioFile.Judgement;
import cn.jiangxin.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything the rules may know of one application for the title of the China Staff Technical
 * Association, and of the title that came of it.
 *
 * @param code the application's code
 * @param call code of the call it answers
 * @param applicant key of the unit that applies or is recommended
 * @param member whether that unit is a member of the association
 * @param tier its tier: SMALL_MEMBER, LARGE_MEMBER, COUNCIL or STANDING_COUNCIL
 * @param studio register code of the studio; null if it is not in the register
 * @param studioName the name under which the title is sought
 * @param leader full name of the leader (CSTA-1.3)
 * @param otherPersons full names of other registered people
 * @param trade code of the main trade in the national dictionary of occupations
 * @param tradeListed whether the dictionary list supplied holds that trade (CSTA-1.1)
 * @param statements codes of the functions that the form describes (CSTA-1.2)
 * @param location code of where the studio works (CSTA-2.2)
 * @param route SPECIAL_COMMITTEE or LOCAL_ASSOCIATION (CSTA-5.2)
 * @param paper what was filed: WORK_PLAN or APPLICATION_FORM
 * @param recipient with whom it was filed
 * @param quotaUses all other applications of the same member unit (CSTA-3.1)
 * @param transfers places given and received in the call (CSTA-3.2)
 * @param endedOn the first day without the title
 */
public record CstaApplicationFile(
    String code,
    String call,
    String applicant,
    @Nullable Boolean member,
    @Nullable String tier,
    @Nullable String studio,
    @Nullable String studioName,
    @Nullable String leader,
    List<String> coreMembers,
    List<String> otherPersons,
    @Nullable String trade,
    @Nullable Boolean tradeListed,
    Set<String> statements,
    @Nullable String location,
    @Nullable String route,
    @Nullable String paper,
    @Nullable String recipient,
    @Nullable LocalDate receivedOn,
    @Nullable LocalDate withdrawnOn,
    List<QuotaUse> quotaUses,
    List<PlaceTransfer> transfers,
    List<Fee> fees,
    List<StepDecision> decisions,
    @Nullable LocalDate certificateOn,
    @Nullable String certificateNo,
    @Nullable LocalDate plaqueOn,
    @Nullable LocalDate endedOn,
    List<Topic> topics,
    List<ReportedActivity> activities,
    List<Incident> incidents,
    List<OtherTitle> otherTitles,
    List<Judgement> judgements)
    implements SubjectFile {

  @Override
  public SubjectRef ref() {
    return new SubjectRef(SubjectKind.CSTA_APPLICATION, code);
  }

  /**
   * Another application of the same member unit.
   *
   * @param status PENDING, CERTIFIED, DECLINED or WITHDRAWN
   * @param statusOn since when; null: from its filing
   */
  public record QuotaUse(
      String code, String call, LocalDate filedOn, String status, @Nullable LocalDate statusOn) {}

  /** Which way places move, seen from the unit that applies. */
  public enum Direction {
    GIVEN,
    RECEIVED
  }

  /**
   * Places moved from one unit to another.
   *
   * @param places whole places
   * @param giverProduces whether the giver is a production unit
   * @param giverPlans whether the giver plans to create a studio itself
   * @param giverApplied whether the giver files an application itself in the call
   * @param giverReceived whether the giver had received the places from somebody else
   * @param recipientProduces whether the recipient is a production unit
   * @param chainRelation how the recipient stands in the giver's business or value chain
   */
  public record PlaceTransfer(
      long id,
      Direction direction,
      int places,
      LocalDate on,
      @Nullable Boolean giverProduces,
      @Nullable Boolean giverPlans,
      @Nullable Boolean giverApplied,
      @Nullable Boolean giverReceived,
      @Nullable Boolean recipientProduces,
      @Nullable String chainRelation) {}

  /** A fee that was booked for taking part. */
  public record Fee(long id, LocalDate on, Money amount) {}

  /** The review or decision of one step, by its code. */
  public record StepDecision(String step, boolean passed, LocalDate on) {}

  /** A topic that the studio took up. */
  public record Topic(long id, LocalDate startedOn, String title) {}

  /** An activity of the studio. */
  public record ReportedActivity(long id, LocalDate on, String title) {}

  /**
   * Something that calls for rectification (CSTA-5.5).
   *
   * @param kind MAJOR_ACCIDENT, VIOLATION or INDICATOR_DECLINE
   * @param result what became of the rectification: ACCEPTED or INEFFECTIVE; null: not judged yet
   */
  public record Incident(
      long id, String kind, LocalDate on, @Nullable String result, @Nullable LocalDate resultOn) {}

  /** A title that the studio holds under another programme (CSTA-5.6). */
  public record OtherTitle(String programme, LocalDate since) {}
}
