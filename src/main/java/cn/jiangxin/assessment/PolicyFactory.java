package cn.jiangxin.assessment;

import cn.jiangxin.policy.PolicyCatalogue;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;

/** Loads the policy packs once; an outside directory may add another city's. */
@Factory
class PolicyFactory {

  @Singleton
  PolicyCatalogue catalogue(@Value("${jiangxin.policies.dir:}") Optional<String> dir) {
    return PolicyCatalogue.load(dir.filter(d -> !d.isBlank()).map(Path::of).orElse(null));
  }
}
