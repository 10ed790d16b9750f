package cn.jiangxin.assessment;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.AuditTrail;
import cn.jiangxin.access.Change;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.policy.Publication;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Store of what has been published on the policies; versions are only added. */
@Singleton
public class PolicyVersions {

  private final PolicyVersionRows rows;
  private final PolicyStateRows state;
  private final SubjectRows subjects;
  private final AuditTrail trail;
  private final BusinessClock clock;
  private final ObjectMapper json;

  PolicyVersions(
      PolicyVersionRows rows,
      PolicyStateRows state,
      SubjectRows subjects,
      AuditTrail trail,
      BusinessClock clock,
      ObjectMapper json) {
    this.rows = rows;
    this.state = state;
    this.subjects = subjects;
    this.trail = trail;
    this.clock = clock;
    this.json = json;
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
   * @param parameters other values; empty where the whole text changes
   * @param files the text of the pack by file name; empty where only parameters change
   * @param key counts the request once, however often it is sent
   */
  @Transactional
  public PolicyVersion append(
      Actor actor,
      String scheme,
      LocalDate from,
      Map<String, String> parameters,
      Map<String, String> files,
      String note,
      String key) {
    state.count();
    Map<String, String> before = lastParameters(scheme);
    PolicyVersionRow row =
        rows.save(
            new PolicyVersionRow(
                null,
                scheme,
                rows.last(scheme) + 1,
                from,
                written(parameters),
                files.isEmpty() ? null : written(files),
                note,
                key,
                clock.time(),
                actor.accountId(),
                actor.name()));
    subjects.dueFrom(from);
    trail.append(
        actor,
        AuditNote.of("PUBLISH_POLICY", "SCHEME", scheme)
            .with(
                Map.of(
                    "version",
                    row.version(),
                    "from",
                    from.toString(),
                    "note",
                    note,
                    "files",
                    new TreeSet<>(files.keySet()).toString()))
            .with(Change.between(before, parameters).and(Change.made(hashes(files)))));
    return version(row);
  }

  /** By which each file of a published text is known again. */
  private static Map<String, String> hashes(Map<String, String> files) {
    Map<String, String> hashes = new TreeMap<>();
    files.forEach((name, text) -> hashes.put("sha256 " + name, sha256(text)));
    return hashes;
  }

  private static String sha256(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
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
            read(row.parameters()),
            row.pack() == null ? Map.of() : read(row.pack())),
        row.note(),
        row.publisher(),
        row.publishedAt());
  }

  private String written(Map<String, String> parameters) {
    try {
      return json.writeValueAsString(new TreeMap<>(parameters));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, String> read(String text) {
    try {
      return json.readValue(text, Argument.mapOf(String.class, String.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
