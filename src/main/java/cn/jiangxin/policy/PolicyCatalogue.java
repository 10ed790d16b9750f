package cn.jiangxin.policy;

import cn.jiangxin.policy.clause.Clause;
import cn.jiangxin.policy.clause.Text;
import cn.jiangxin.policy.finding.Finding;
import cn.jiangxin.policy.pack.Pack;
import cn.jiangxin.policy.pack.PackFolder;
import cn.jiangxin.policy.pack.PackFolders;
import cn.jiangxin.policy.pack.PackShelf;
import cn.jiangxin.policy.subject.SubjectFile;
import cn.jiangxin.policy.yaml.PackFault;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The schemes that the service knows. Immutable. */
public final class PolicyCatalogue {
  private static final Assessment NOTHING = new Assessment(List.of(), null);

  private final List<Vintage> vintages;
  private final InTime inTime = new InTime();

  private PolicyCatalogue(List<Vintage> vintages) {
    this.vintages = List.copyOf(vintages);
  }

  /**
   * Loads the packs within the product and those of an outside directory.
   *
   * @param outside directory laid out as {@code <issuer>/<document>/}; null for none
   * @throws PackFault at the first mistake, naming file, line and key
   */
  public static PolicyCatalogue load(@Nullable Path outside) {
    return of(PackShelf.read(PackFolders.all(outside)));
  }

  /**
   * Loads the packs within the product and those in some folders.
   *
   * @throws PackFault at the first mistake, naming file, line and key
   */
  public static PolicyCatalogue ofFolders(List<PackFolder> outside) {
    return of(PackShelf.read(PackFolders.all(outside)));
  }

  /**
   * Loads the same packs and one more, or one in the place of that with the same id.
   *
   * @throws PackFault at the first mistake, naming file, line and key
   */
  public static PolicyCatalogue load(@Nullable Path outside, Path changed) {
    return of(PackShelf.readWith(PackFolders.all(outside), PackFolder.outside(changed)));
  }

  /**
   * Id of the pack in a folder.
   *
   * @throws PackFault if it names none
   */
  public static String idOf(Path folder) {
    return PackShelf.idOf(PackFolder.outside(folder));
  }

  private static PolicyCatalogue of(List<Pack> packs) {
    return new PolicyCatalogue(packs.stream().map(Scheme::of).map(Vintage::of).toList());
  }

  /**
   * The same schemes with what has been published on them.
   *
   * @throws OverrideFault if a value can not be used with the packs as they are
   * @throws PackFault if a published pack can not be read with them
   */
  public PolicyCatalogue with(Collection<Publication> publications) {
    return new PolicyCatalogue(
        vintages.stream()
            .map(vintage -> Vintage.of(vintage.scheme()).with(publications, this::read))
            .toList());
  }

  /**
   * The scheme that the files of a pack state, which may extend one of the known packs; nothing is
   * taken up.
   *
   * @param files text by file name; other names than those of a pack are left aside
   * @throws PackFault at the first mistake, naming file, line and key
   */
  public Scheme read(Map<String, String> files) {
    List<Pack> known = schemes().stream().map(Scheme::pack).toList();
    return Scheme.of(PackShelf.readOver(known, PackFolder.inMemory(files)));
  }

  /** All schemes as their packs state them. */
  public List<Scheme> schemes() {
    return vintages.stream().map(Vintage::scheme).toList();
  }

  /** All schemes with the values that are published for the day. */
  public List<Scheme> on(LocalDate day) {
    return vintages.stream().map(vintage -> vintage.on(day)).toList();
  }

  /** The schemes in force on the day, with the values that are published for it. */
  public List<Scheme> inForce(LocalDate day) {
    return on(day).stream().filter(scheme -> scheme.inForce().contains(day)).toList();
  }

  /**
   * What the schemes in force on the day say of a subject of the register, each finding by the
   * version that held on the day of what it judges.
   */
  public Assessment judge(SubjectFile file, LocalDate today) {
    List<Finding> findings = new ArrayList<>();
    LocalDate next = nextChange(today);
    for (Vintage vintage : vintages) {
      Assessment assessment = judge(vintage, file, today);
      findings.addAll(assessment.findings());
      next = InTime.earlier(next, assessment.nextChangeOn());
    }
    return new Assessment(List.copyOf(findings), next);
  }

  /** What one scheme says of it; nothing if it is not in force or is not known. */
  public Assessment judge(String id, SubjectFile file, LocalDate today) {
    return vintages.stream()
        .filter(vintage -> vintage.scheme().id().equals(id))
        .findFirst()
        .map(vintage -> judge(vintage, file, today))
        .orElse(NOTHING);
  }

  /** What one scheme says of a thing that stands in no register, be the scheme in force or not. */
  public Assessment assess(String id, SubjectFile file, LocalDate today) {
    return vintages.stream()
        .filter(vintage -> vintage.scheme().id().equals(id))
        .findFirst()
        .map(vintage -> inTime.assess(file, vintage.upTo(today), today))
        .orElse(NOTHING);
  }

  private Assessment judge(Vintage vintage, SubjectFile file, LocalDate today) {
    Scheme scheme = vintage.on(today);
    return scheme.inForce().contains(today) && scheme.concerns(file)
        ? inTime.assess(file, vintage.upTo(today), today)
        : NOTHING;
  }

  /** The first later day on which other schemes, or other values of them, are in force. */
  public @Nullable LocalDate nextChange(LocalDate after) {
    return vintages.stream()
        .flatMap(Vintage::changes)
        .filter(day -> day.isAfter(after))
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** The scheme with the id, as its pack states it. */
  public Optional<Scheme> find(String id) {
    return schemes().stream().filter(scheme -> scheme.id().equals(id)).findFirst();
  }

  /** The scheme with the id, with the values that are published for the day. */
  public Optional<Scheme> find(String id, LocalDate day) {
    return on(day).stream().filter(scheme -> scheme.id().equals(id)).findFirst();
  }

  /**
   * The clause with the id as it holds on the day; one that is not stated on that day as it was
   * stated last.
   */
  public Optional<Clause> clause(String id, LocalDate day) {
    return on(day).stream()
        .flatMap(scheme -> scheme.clause(id).stream())
        .findFirst()
        .or(() -> texts().flatMap(s -> s.clause(id).stream()).reduce((earlier, later) -> later));
  }

  /**
   * The clause with the id as a version of its scheme states it, such as a finding names; as on the
   * day if that version is not known any more.
   */
  public Optional<Clause> clause(String id, String version, LocalDate day) {
    return texts()
        .filter(scheme -> version.replace("*", "").equals(scheme.version()))
        .flatMap(scheme -> scheme.clause(id).stream())
        .findFirst()
        .or(() -> clause(id, day));
  }

  /** All schemes in all their versions, be they in force or not, the first text of each first. */
  public Stream<Scheme> texts() {
    return vintages.stream().flatMap(Vintage::texts);
  }

  /** The versions of the scheme up to the day, the oldest first, each with when it held. */
  public List<InForce> versions(String id, LocalDate day) {
    return vintages.stream()
        .filter(vintage -> vintage.scheme().id().equals(id))
        .flatMap(vintage -> vintage.upTo(day).stream())
        .toList();
  }

  /** The name that a pack brings for a code of its own. */
  public Optional<Text> code(String code) {
    return texts()
        .flatMap(scheme -> Optional.ofNullable(scheme.codes().get(code)).stream())
        .findFirst();
  }
}
