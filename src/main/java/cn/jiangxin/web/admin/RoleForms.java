package cn.jiangxin.web.admin;

import cn.jiangxin.access.Role;
import cn.jiangxin.access.RoleOrder;
import cn.jiangxin.web.shell.Form;
import io.micronaut.context.LocalizedMessageSource;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;

/** The part of a form that says which role is held where. */
@Singleton
final class RoleForms {
  private final LocalizedMessageSource messages;

  RoleForms(LocalizedMessageSource messages) {
    this.messages = messages;
  }

  /** The names of the roles in the person's language. */
  Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    for (Role role : Role.values()) {
      names.put(role.name(), messages.getMessageOrDefault("access.role." + role, role.name()));
    }
    return names;
  }

  static RoleOrder read(Form form) {
    return new RoleOrder(
        form.choice("role", Role.class),
        form.optionalText("organisation", 40).orElse(null),
        form.optionalText("studio", 40).orElse(null));
  }
}
