package cn.jiangxin.registry.change;

import cn.jiangxin.assessment.vote.DecidingBodies;
import cn.jiangxin.registry.ReadTitles;
import cn.jiangxin.registry.Title;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.LeaderTenure;
import cn.jiangxin.studio.LeaderTenures;
import cn.jiangxin.studio.Studio;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * After its leader left, a titled studio bears a new name from the day of the approval at the
 * earliest (BDA-23.2).
 */
@Singleton
class UnapprovedRename {
  private final LeaderTenures tenures;
  private final ReadTitles titles;
  private final DecidingBodies bodies;

  UnapprovedRename(LeaderTenures tenures, ReadTitles titles, DecidingBodies bodies) {
    this.tenures = tenures;
    this.titles = titles;
    this.bodies = bodies;
  }

  /** What stands against a name from the day. */
  List<Reason> refuse(Studio studio, LocalDate from) {
    Map<String, String> clauses = bodies.renameClauses();
    return clauses.isEmpty()
        ? List.of()
        : lastLeft(studio, from)
            .filter(tenure -> !isApproved(tenure, from))
            .flatMap(tenure -> clause(studio, tenure, from, clauses))
            .map(clause -> new Reason("from", "registry.check.renameUnapproved", List.of(), clause))
            .map(List::of)
            .orElse(List.of());
  }

  private Optional<LeaderTenure> lastLeft(Studio studio, LocalDate from) {
    return tenures.current(Set.of(studio.id())).stream()
        .filter(tenure -> tenure.when().to() != null && lastDay(tenure).isBefore(from))
        .max(Comparator.comparing(UnapprovedRename::lastDay));
  }

  private static boolean isApproved(LeaderTenure tenure, LocalDate from) {
    LocalDate approved = tenure.renameApprovedOn();
    return approved != null && !from.isBefore(approved);
  }

  /** The clause of a title that was held when the leader left and is held on the day. */
  private Optional<String> clause(
      Studio studio, LeaderTenure tenure, LocalDate from, Map<String, String> clauses) {
    return titles.of(studio.id(), from).stream()
        .filter(Title::held)
        .filter(title -> !Objects.requireNonNull(title.from()).isAfter(lastDay(tenure)))
        .map(title -> clauses.get(title.recognition().programme()))
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static LocalDate lastDay(LeaderTenure tenure) {
    return Objects.requireNonNull(tenure.when().to());
  }
}
