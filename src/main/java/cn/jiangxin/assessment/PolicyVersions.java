package cn.jiangxin.assessment;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.AuditTrail;
import cn.jiangxin.access.Change;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.policy.Publication;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Store of what has been published on the policies; versions are only added. */
@Singleton
public class PolicyVersions {

  private final PolicyVersionRows rows;
  private final PolicyStateRows state;
  private final SubjectRows subjects;
  private final AuditTrail trail;
  private final BusinessClock clock;
  private final TextMaps maps;

  PolicyVersions(
      PolicyVersionRows rows,
      PolicyStateRows state,
      SubjectRows subjects,
      AuditTrail trail,
      BusinessClock clock,
      TextMaps maps) {
    this.rows = rows;
    this.state = state;
    this.subjects = subjects;
    this.trail = trail;
    this.clock = clock;
    this.maps = maps;
  }

  /** All versions of a scheme, the first one first. */
  public List<PolicyVersion> of(String scheme) {
    return rows.all().stream()
        .filter(row -> row.scheme().equals(scheme))
        .map(this::version)
        .toList();
  }

  /** What an earlier request with this key published. */
  public Optional<PolicyVersion> byKey(String key) {
    return rows.byKey(key).map(this::version);
  }

  /**
   * Adds the next version of a scheme. From its first day on every studio counts as due for
   * judging; other nodes take it up when they next judge, or look for it.
   *
   * @param actor whose deed makes it hold
   */
  @Transactional
  public PolicyVersion append(Actor actor, NewVersion version) {
    state.count();
    Map<String, String> before = lastParameters(version.scheme());
    PolicyVersionRow row =
        rows.save(
            new PolicyVersionRow(
                null,
                version.scheme(),
                rows.last(version.scheme()) + 1,
                version.from(),
                maps.written(version.parameters()),
                version.files().isEmpty() ? null : maps.written(version.files()),
                version.note(),
                version.key(),
                clock.time(),
                actor.accountId(),
                version.publisher()));
    subjects.dueFrom(version.from());
    trail.append(
        actor,
        note(row, version)
            .with(
                Change.between(before, version.parameters()).and(Change.made(version.outline()))));
    return version(row);
  }

  private static AuditNote note(PolicyVersionRow row, NewVersion version) {
    return AuditNote.of("PUBLISH_POLICY", "SCHEME", version.scheme())
        .with(
            Map.of(
                "version",
                row.version(),
                "from",
                version.from().toString(),
                "note",
                version.note(),
                "files",
                new TreeSet<>(version.files().keySet()).toString()));
  }

  private Map<String, String> lastParameters(String scheme) {
    List<PolicyVersion> versions = of(scheme);
    return versions.isEmpty()
        ? Map.of()
        : versions.get(versions.size() - 1).publication().parameters();
  }

  /** How often anything has been published, as far as this transaction sees. */
  long changes() {
    return state.changes().orElse(0L);
  }

  /** The same, the latest; nobody can publish until the transaction ends. */
  long changesHeld() {
    return state.held().orElse(0L);
  }

  /** Notes that the policies have changed otherwise than by a version. */
  void changed() {
    state.count();
  }

  /** What stands now, whatever the caller's transaction has seen before. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  List<Publication> publications() {
    return rows.all().stream().map(row -> version(row).publication()).toList();
  }

  private PolicyVersion version(PolicyVersionRow row) {
    return new PolicyVersion(
        new Publication(
            row.scheme(),
            row.version(),
            row.effectiveFrom(),
            maps.read(row.parameters()),
            row.pack() == null ? Map.of() : maps.read(row.pack())),
        row.note(),
        row.publisher(),
        row.publishedAt());
  }
}
