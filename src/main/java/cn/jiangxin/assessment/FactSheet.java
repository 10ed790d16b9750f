package cn.jiangxin.assessment;

import cn.jiangxin.policy.subject.BoostProjectFile.StudioTitle;
import cn.jiangxin.policy.subject.StudioFile;
import cn.jiangxin.policy.subject.StudioFile.UnitFile;
import cn.jiangxin.studio.Studio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the fact sources have said so far of one studio, its boosted projects and its claims. */
public final class FactSheet {

  private final Studio studio;
  private @Nullable UnitFile unit;
  private final List<StudioFile.Named> names = new ArrayList<>();
  private final List<StudioFile.Typed> types = new ArrayList<>();
  private final List<StudioFile.Venue> venues = new ArrayList<>();
  private final List<StudioFile.Document> documents = new ArrayList<>();
  private final List<StudioFile.LeaderTenure> leaders = new ArrayList<>();
  private final List<StudioFile.Member> members = new ArrayList<>();
  private final List<StudioFile.Application> applications = new ArrayList<>();
  private final List<StudioFile.Recommendation> recommendations = new ArrayList<>();
  private final List<StudioFile.Recognition> recognitions = new ArrayList<>();
  private final List<StudioFile.Review> reviews = new ArrayList<>();
  private final List<StudioFile.Rectification> rectifications = new ArrayList<>();
  private final List<StudioFile.Sanction> sanctions = new ArrayList<>();
  private final List<StudioFile.Activity> activities = new ArrayList<>();
  private final List<StudioFile.Outcome> outcomes = new ArrayList<>();
  private final List<StudioFile.Project> projects = new ArrayList<>();
  private final List<StudioFile.Mentorship> mentorships = new ArrayList<>();
  private final List<StudioFile.Grant> grants = new ArrayList<>();
  private final List<StudioFile.Judgement> judgements = new ArrayList<>();
  private final List<BoostedProject> boostProjects = new ArrayList<>();
  private final List<StudioFile.Spending> spendings = new ArrayList<>();
  private final List<StudioFile.Report> reports = new ArrayList<>();
  private final List<StudioFile.Invitation> invitations = new ArrayList<>();
  private final List<StudioFile.Support> supports = new ArrayList<>();
  private final List<StudioFile.Audit> audits = new ArrayList<>();
  private final List<StudioFile.Alliance> alliances = new ArrayList<>();
  private final List<StudioFile.Proposal> proposals = new ArrayList<>();
  private final List<StudioFile.PublicNotice> notices = new ArrayList<>();
  private final Map<Long, List<LocalDate>> penalties = new HashMap<>();
  private final List<ClaimedPatent> claims = new ArrayList<>();
  private final Map<String, Paperwork> paperwork = new HashMap<>();

  private final List<StudioFile.Elsewhere> elsewhere = new ArrayList<>();
  private final LocalDate day;
  private @Nullable LocalDate moreOn;

  /**
   * A sheet on which what is dated up to the day may be entered.
   *
   * @param day {@link LocalDate#MAX}: whatever is known
   */
  FactSheet(Studio studio, LocalDate day) {
    this.studio = studio;
    this.day = day;
  }

  /**
   * Whether what is dated so belongs on the sheet. What the rules see without its date is left out
   * here; what they see with it they leave out themselves.
   */
  public boolean reaches(LocalDate on) {
    boolean reached = !on.isAfter(day);
    if (!reached && (moreOn == null || on.isBefore(moreOn))) {
      moreOn = on;
    }
    return reached;
  }

  /** The studio the sheet is about. */
  public Studio studio() {
    return studio;
  }

  /** Says what is known of the studio's unit. */
  public void unit(UnitFile file) {
    unit = file;
  }

  /** Display names. */
  public List<StudioFile.Named> names() {
    return names;
  }

  /** Primary types. */
  public List<StudioFile.Typed> types() {
    return types;
  }

  /** Venues. */
  public List<StudioFile.Venue> venues() {
    return venues;
  }

  /** Rules documents and plans. */
  public List<StudioFile.Document> documents() {
    return documents;
  }

  /** Leaders, one after the other. */
  public List<StudioFile.LeaderTenure> leaders() {
    return leaders;
  }

  /** Members, those who left included. */
  public List<StudioFile.Member> members() {
    return members;
  }

  /** Applications for recognition. */
  public List<StudioFile.Application> applications() {
    return applications;
  }

  /** What the unit's union said on whether to recommend the studio. */
  public List<StudioFile.Recommendation> recommendations() {
    return recommendations;
  }

  /** Titles. */
  public List<StudioFile.Recognition> recognitions() {
    return recognitions;
  }

  /** Reviews. */
  public List<StudioFile.Review> reviews() {
    return reviews;
  }

  /** Rectifications. */
  public List<StudioFile.Rectification> rectifications() {
    return rectifications;
  }

  /** Sanctions. */
  public List<StudioFile.Sanction> sanctions() {
    return sanctions;
  }

  /** Entries of the activity ledger. */
  public List<StudioFile.Activity> activities() {
    return activities;
  }

  /** Entries of the outcome ledger. */
  public List<StudioFile.Outcome> outcomes() {
    return outcomes;
  }

  /** Innovation projects. */
  public List<StudioFile.Project> projects() {
    return projects;
  }

  /** Mentoring agreements. */
  public List<StudioFile.Mentorship> mentorships() {
    return mentorships;
  }

  /** Grants of boost money. */
  public List<StudioFile.Grant> grants() {
    return grants;
  }

  /** People's judgements. */
  public List<StudioFile.Judgement> judgements() {
    return judgements;
  }

  /** Spendings of boost money. */
  public List<StudioFile.Spending> spendings() {
    return spendings;
  }

  /** Circumstances that people reported. */
  public List<StudioFile.Report> reports() {
    return reports;
  }

  /** Invitations to events of the recognising bodies. */
  public List<StudioFile.Invitation> invitations() {
    return invitations;
  }

  /** Support that the unit's union gave. */
  public List<StudioFile.Support> supports() {
    return supports;
  }

  /** Audits of boost money. */
  public List<StudioFile.Audit> audits() {
    return audits;
  }

  /** Alliances of studios. */
  public List<StudioFile.Alliance> alliances() {
    return alliances;
  }

  /** Proposals to revoke a title. */
  public List<StudioFile.Proposal> proposals() {
    return proposals;
  }

  /** Public notices before a recognition. */
  public List<StudioFile.PublicNotice> notices() {
    return notices;
  }

  /** Days of administrative penalties of the member. */
  public List<LocalDate> penalties(long memberId) {
    return penalties.computeIfAbsent(memberId, id -> new ArrayList<>());
  }

  /** Claims to patent boosts, each a subject of its own, in the order in which they were filed. */
  public List<ClaimedPatent> claims() {
    return claims;
  }

  /** What was reported of the boosted project or the claim with the code. */
  public Paperwork paperwork(String code) {
    return paperwork.computeIfAbsent(code, key -> new Paperwork());
  }

  /** Records of other studios with a number of this one. */
  List<StudioFile.Elsewhere> elsewhere() {
    return elsewhere;
  }

  /** Projects under a boost plan, each a subject of its own. */
  List<BoostedProject> boostProjects() {
    return boostProjects;
  }

  /** The studio, its boosted projects and its claims, as the rules read them. */
  List<Subject> subjects(TitleSpans spans) {
    List<Subject> subjects = new ArrayList<>();
    subjects.add(new Subject(studio.id(), studioFile(), moreOn));
    List<StudioTitle> titles = boostProjects.isEmpty() ? List.of() : spans.of(recognitions);
    boostProjects.forEach(
        project ->
            subjects.add(new Subject(studio.id(), project.file(this, unit, titles), moreOn)));
    claims.forEach(claim -> subjects.add(new Subject(studio.id(), claim.file(this, unit), moreOn)));
    return subjects;
  }

  private StudioFile studioFile() {
    return new StudioFile(
        studio.code(),
        names,
        types,
        studio.establishedOn(),
        studio.registeredOn(),
        Objects.requireNonNull(unit, "unit of " + studio.code()),
        venues,
        documents,
        leaders,
        members,
        applications,
        recommendations,
        recognitions,
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
}
