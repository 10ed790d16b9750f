package cn.jiangxin.policy;

import cn.jiangxin.policy.clause.Clause;
import cn.jiangxin.policy.clause.Text;
import cn.jiangxin.policy.pack.Pack;
import cn.jiangxin.policy.pack.PackFolder;
import cn.jiangxin.policy.pack.PackFolders;
import cn.jiangxin.policy.pack.PackShelf;
import cn.jiangxin.policy.yaml.PackFault;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The schemes that the service knows. Immutable. */
public final class PolicyCatalogue {
  private final List<Vintage> vintages;

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

  /** The values of the scheme that held before those published for the day, the oldest first. */
  public List<Superseded> superseded(String id, LocalDate day) {
    return vintages.stream()
        .filter(vintage -> vintage.scheme().id().equals(id))
        .flatMap(vintage -> vintage.before(day).stream())
        .toList();
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

  /** The clause with the id, in whichever scheme states it, be it one that was published later. */
  public Optional<Clause> clause(String id) {
    return vintages.stream()
        .flatMap(Vintage::texts)
        .flatMap(s -> s.clause(id).stream())
        .findFirst();
  }

  /** The name that a pack brings for a code of its own. */
  public Optional<Text> code(String code) {
    return vintages.stream()
        .flatMap(Vintage::texts)
        .flatMap(scheme -> Optional.ofNullable(scheme.codes().get(code)).stream())
        .findFirst();
  }
}
