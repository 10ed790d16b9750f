package cn.jiangxin.registry.fact;

import cn.jiangxin.assessment.FactSheet;
import cn.jiangxin.assessment.FactSheets;
import cn.jiangxin.assessment.FactSource;
import cn.jiangxin.policy.subject.StudioFile;
import cn.jiangxin.policy.subject.StudioFile.BodyDecision;
import cn.jiangxin.shared.DateRange;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What people reported of the studios themselves. */
@Singleton
class StudioReports implements FactSource {

  private final ReportedFacts facts;
  private final FactCodes codes;

  StudioReports(ReportedFacts facts, FactCodes codes) {
    this.facts = facts;
    this.codes = codes;
  }

  @Override
  public void addTo(FactSheets sheets) {
    List<ReportedFact> all = facts.on(sheets);
    Map<Long, List<ReportedFact>> answers =
        all.stream()
            .filter(fact -> fact.said().of() != null)
            .collect(Collectors.groupingBy(fact -> Objects.requireNonNull(fact.said().of())));
    all.forEach(
        fact -> add(sheets.of(fact.studioId()), fact, answers.getOrDefault(fact.id(), List.of())));
  }

  private void add(FactSheet sheet, ReportedFact fact, List<ReportedFact> answers) {
    FactForm said = fact.said();
    switch (fact.kind()) {
      case GROUND, AUDIT_FINDING -> sheet.reports().add(report(fact, last(answers)));
      case INVITATION -> sheet.invitations().add(invitation(fact, last(answers)));
      case SUPPORT ->
          sheet.supports().add(new StudioFile.Support(fact.id(), fact.code(), fact.on()));
      case AUDIT -> sheet.audits().add(new StudioFile.Audit(fact.id(), fact.code(), fact.on()));
      case ALLIANCE ->
          sheet
              .alliances()
              .add(new StudioFile.Alliance(fact.id(), text(said.about()), range(said)));
      case PROPOSAL -> sheet.proposals().add(proposal(fact, answers));
      case NOTICE ->
          sheet
              .notices()
              .add(
                  new StudioFile.PublicNotice(
                      fact.id(), Objects.requireNonNull(said.recognition()), range(said)));
      case RECOMMENDATION -> sheet.recommendations().add(recommendation(fact));
      case PENALTY -> sheet.penalties(Objects.requireNonNull(said.member())).add(fact.on());
      default -> {
        // answers come with what they answer, applications from their own source
      }
    }
  }

  private static @Nullable ReportedFact last(List<ReportedFact> answers) {
    return answers.isEmpty() ? null : answers.get(answers.size() - 1);
  }

  private static StudioFile.Report report(ReportedFact fact, @Nullable ReportedFact result) {
    return new StudioFile.Report(
        fact.id(),
        fact.code(),
        text(fact.reporter()),
        fact.on(),
        fact.said().evidence(),
        result == null ? null : result.said().answer(),
        result == null ? null : result.on());
  }

  private static StudioFile.Invitation invitation(
      ReportedFact fact, @Nullable ReportedFact attendance) {
    Boolean attended = attendance == null ? null : attendance.said().answer();
    return new StudioFile.Invitation(
        fact.id(),
        fact.code(),
        text(fact.said().about()),
        fact.on(),
        attended,
        Boolean.FALSE.equals(attended) && attendance != null ? attendance.said().note() : null);
  }

  private static StudioFile.Recommendation recommendation(ReportedFact fact) {
    return new StudioFile.Recommendation(
        fact.id(), fact.code(), Boolean.TRUE.equals(fact.said().answer()), fact.on());
  }

  private StudioFile.Proposal proposal(ReportedFact fact, List<ReportedFact> votes) {
    return new StudioFile.Proposal(
        fact.id(),
        codes.programme(fact.code()).orElse(""),
        fact.code(),
        fact.on(),
        votes.stream().map(StudioReports::vote).toList());
  }

  private static BodyDecision vote(ReportedFact vote) {
    return new BodyDecision(
        vote.code(),
        Boolean.TRUE.equals(vote.said().answer()),
        vote.on(),
        vote.said().documentNo());
  }

  private static DateRange range(FactForm said) {
    return new DateRange(said.on(), said.until());
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
