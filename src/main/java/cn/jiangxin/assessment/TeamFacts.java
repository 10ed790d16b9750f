package cn.jiangxin.assessment;

import cn.jiangxin.policy.subject.StudioFile;
import cn.jiangxin.shared.DateRange;
import cn.jiangxin.studio.FrontLineDeclaration;
import cn.jiangxin.studio.FrontLineDeclarations;
import cn.jiangxin.studio.Honour;
import cn.jiangxin.studio.Honours;
import cn.jiangxin.studio.LeaderTenure;
import cn.jiangxin.studio.LeaderTenures;
import cn.jiangxin.studio.Member;
import cn.jiangxin.studio.Members;
import cn.jiangxin.studio.RenameDecision;
import cn.jiangxin.studio.RenameDecisions;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Members with their declarations and honours, and the leaders among them. */
@Singleton
class TeamFacts implements FactSource {

  private final Members members;
  private final FrontLineDeclarations declarations;
  private final Honours honours;
  private final LeaderTenures tenures;
  private final RenameDecisions renames;

  TeamFacts(
      Members members,
      FrontLineDeclarations declarations,
      Honours honours,
      LeaderTenures tenures,
      RenameDecisions renames) {
    this.renames = renames;
    this.members = members;
    this.declarations = declarations;
    this.honours = honours;
    this.tenures = tenures;
  }

  @Override
  public void addTo(FactSheets sheets) {
    Set<Long> ids = sheets.studioIds();
    List<Member> team = members.current(ids);
    Map<Long, List<StudioFile.FrontLine>> frontLine = frontLine(ids);
    Map<Long, List<StudioFile.Honour>> honoursOf = honours(ids);
    team.forEach(
        m ->
            sheets
                .of(m.studioId())
                .members()
                .add(
                    new StudioFile.Member(
                        m.id(),
                        m.name(),
                        m.role(),
                        m.external(),
                        m.fullMember(),
                        m.fieldSpecialist(),
                        new DateRange(m.joinedOn(), m.leftOn()),
                        frontLine.getOrDefault(m.id(), List.of()),
                        honoursOf.getOrDefault(m.id(), List.of()),
                        m.skillLevel(),
                        m.professionalTitle(),
                        sheets.of(m.studioId()).penalties(m.id()))));
    Map<Long, String> nameOf = team.stream().collect(Collectors.toMap(Member::id, Member::name));
    Map<Long, LocalDate> refused = refusals(sheets);
    tenures
        .current(ids)
        .forEach(t -> sheets.of(t.studioId()).leaders().add(tenure(t, nameOf, refused)));
  }

  /** The day of the latest refusal of a new name, by the number of the tenure. */
  private Map<Long, LocalDate> refusals(FactSheets sheets) {
    return renames.current(sheets.studioIds()).stream()
        .filter(decision -> !decision.approved())
        .filter(decision -> sheets.of(decision.studioId()).reaches(decision.decidedOn()))
        .collect(
            Collectors.toMap(
                RenameDecision::tenureId, RenameDecision::decidedOn, (earlier, later) -> later));
  }

  private Map<Long, List<StudioFile.FrontLine>> frontLine(Set<Long> ids) {
    return declarations.current(ids).stream()
        .collect(
            Collectors.groupingBy(
                FrontLineDeclaration::memberId,
                Collectors.mapping(
                    d -> new StudioFile.FrontLine(d.declared(), d.validFrom()),
                    Collectors.toList())));
  }

  private Map<Long, List<StudioFile.Honour>> honours(Set<Long> ids) {
    return honours.current(ids).stream()
        .collect(
            Collectors.groupingBy(
                Honour::memberId,
                Collectors.mapping(
                    h ->
                        new StudioFile.Honour(
                            h.code(), h.grantor(), h.conferredOn(), h.withdrawnOn()),
                    Collectors.toList())));
  }

  /** An application that was refused is filed no more: the unit's union may apply again. */
  private static @Nullable LocalDate filed(LeaderTenure t, Map<Long, LocalDate> refused) {
    LocalDate filed = t.renameFiledOn();
    LocalDate refusal = refused.get(t.id());
    return filed != null && refusal != null && !refusal.isBefore(filed) ? null : filed;
  }

  private static StudioFile.LeaderTenure tenure(
      LeaderTenure t, Map<Long, String> nameOf, Map<Long, LocalDate> refused) {
    return new StudioFile.LeaderTenure(
        t.memberId(),
        nameOf.getOrDefault(t.memberId(), ""),
        t.when(),
        t.endReason(),
        t.canContinue(),
        filed(t, refused),
        t.renameApprovedOn());
  }
}
