package cn.jiangxin.api;

import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Role;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** The permission matrix in the caller's language. */
@Serdeable
record PermissionView(List<NamedRole> roles, List<Line> permissions) {

  /** A role with its name. */
  @Serdeable
  record NamedRole(Role code, String name) {}

  /**
   * A permission.
   *
   * @param text what it allows
   * @param roles those that carry it
   */
  @Serdeable
  record Line(Permission code, String name, String text, List<Role> roles) {}
}
