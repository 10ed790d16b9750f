package cn.jiangxin.assessment;

import cn.jiangxin.policy.OverrideFault;
import cn.jiangxin.policy.PolicyCatalogue;
import cn.jiangxin.policy.yaml.PackFault;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The policies that the service goes by. They are exchanged as a whole: whoever asks gets the old
 * ones or the new ones, never some of each.
 */
@Singleton
public class Policies {

  private final @Nullable Path outside;
  private final PolicyVersions versions;
  private volatile PolicyCatalogue current;

  Policies(
      @Value("${jiangxin.policies.dir:}") Optional<String> directory, PolicyVersions versions) {
    this.outside = directory.filter(d -> !d.isBlank()).map(Path::of).orElse(null);
    this.versions = versions;
    this.current = PolicyCatalogue.load(outside).with(versions.publications());
  }

  /** The policies in use. */
  public PolicyCatalogue catalogue() {
    return current;
  }

  /** Takes up what has been published since. */
  public void refresh() {
    current = current.with(versions.publications());
  }

  /**
   * Reads the packs anew. At the first mistake, which is told with file, line and key, the service
   * keeps the ones it has.
   */
  Result<PolicyCatalogue> reload() {
    try {
      PolicyCatalogue fresh = PolicyCatalogue.load(outside).with(versions.publications());
      current = fresh;
      return Result.done(fresh);
    } catch (PackFault | OverrideFault e) {
      return Result.refused(Reason.of("assess.reload.refused", String.valueOf(e.getMessage())));
    }
  }
}
