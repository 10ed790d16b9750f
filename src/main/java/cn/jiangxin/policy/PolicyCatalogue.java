package cn.jiangxin.policy;

import cn.jiangxin.policy.clause.Clause;
import cn.jiangxin.policy.pack.Pack;
import cn.jiangxin.policy.pack.PackFolders;
import cn.jiangxin.policy.yaml.PackFault;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The schemes that the service knows. Immutable. */
public final class PolicyCatalogue {
  private final List<Scheme> schemes;

  private PolicyCatalogue(List<Scheme> schemes) {
    this.schemes = List.copyOf(schemes);
  }

  /**
   * Loads the packs within the product and those of an outside directory.
   *
   * @param outside directory laid out as {@code <issuer>/<document>/}; null for none
   * @throws PackFault at the first mistake, naming file, line and key
   */
  public static PolicyCatalogue load(@Nullable Path outside) {
    List<Scheme> schemes = new ArrayList<>();
    PackFolders.all(outside)
        .forEach(folder -> add(schemes, Scheme.of(Pack.read(folder)), folder.name()));
    return new PolicyCatalogue(schemes);
  }

  private static void add(List<Scheme> schemes, Scheme scheme, String folder) {
    if (schemes.stream().anyMatch(known -> known.id().equals(scheme.id()))) {
      throw new PackFault(folder + "/scheme.yml", 1, "id", scheme.id() + " is taken");
    }
    schemes.add(scheme);
  }

  /** All schemes. */
  public List<Scheme> schemes() {
    return schemes;
  }

  /** The schemes in force on the day. */
  public List<Scheme> inForce(LocalDate day) {
    return schemes.stream().filter(scheme -> scheme.inForce().contains(day)).toList();
  }

  /** The scheme with the id. */
  public Optional<Scheme> find(String id) {
    return schemes.stream().filter(scheme -> scheme.id().equals(id)).findFirst();
  }

  /** The clause with the id, in whichever scheme states it. */
  public Optional<Clause> clause(String id) {
    return schemes.stream().flatMap(scheme -> scheme.clause(id).stream()).findFirst();
  }
}
