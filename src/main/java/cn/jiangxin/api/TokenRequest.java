package cn.jiangxin.api;

import cn.jiangxin.access.Permission;
import cn.jiangxin.access.TokenOrder;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A token to be made.
 *
 * @param name what it is for
 * @param permissions what it carries at most
 * @param organisation code of the organisation whose subtree it reaches at most; left out for
 *     wherever its owner may
 * @param days for how many days it is good, at most 366
 */
@Serdeable
record TokenRequest(
    String name, Set<Permission> permissions, @Nullable String organisation, int days) {

  /** What a faulty program leaves out is as good as empty, and so refused. */
  TokenRequest(
      @Nullable String name,
      @Nullable Set<Permission> permissions,
      @Nullable String organisation,
      int days) {
    this.name = name == null ? "" : name;
    this.permissions = permissions == null ? Set.of() : permissions;
    this.organisation = organisation;
    this.days = days;
  }

  TokenOrder order() {
    return new TokenOrder(name, permissions, organisation, days);
  }
}
