package cn.jiangxin.web.access;

import cn.jiangxin.access.Account;
import cn.jiangxin.access.MakeToken;
import cn.jiangxin.access.Organisation;
import cn.jiangxin.access.Organisations;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Scope;
import cn.jiangxin.access.TokenOrder;
import cn.jiangxin.web.shell.Form;
import io.micronaut.context.LocalizedMessageSource;
import io.micronaut.runtime.http.scope.RequestScope;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The form that orders a token. */
@RequestScope
class TokenForms {
  private static final String PERMISSIONS = "permissions";

  private final MakeToken make;
  private final Organisations organisations;
  private final LocalizedMessageSource messages;

  TokenForms(MakeToken make, Organisations organisations, LocalizedMessageSource messages) {
    this.make = make;
    this.organisations = organisations;
    this.messages = messages;
  }

  TokenOrder read(Form form, Map<String, Object> body) {
    return new TokenOrder(
        form.text("name", 60),
        permissions(body.getOrDefault(PERMISSIONS, "")),
        form.optionalText("organisation", 40).orElse(null),
        (int) form.number("days", 1, MakeToken.LONGEST_DAYS));
  }

  /** Names that are none are left out, and so refused if nothing is left. */
  private static Set<Permission> permissions(Object sent) {
    Collection<?> names = sent instanceof Collection<?> many ? many : List.of(sent);
    Set<String> wanted = names.stream().map(Object::toString).collect(Collectors.toSet());
    return Arrays.stream(Permission.values())
        .filter(permission -> wanted.contains(permission.name()))
        .collect(Collectors.toSet());
  }

  Map<String, Object> model(Account owner, String self) {
    Map<String, Object> model = new HashMap<>();
    model.put("account", owner);
    model.put("self", self);
    Map<String, String> names = new LinkedHashMap<>();
    for (Permission permission : make.offered(owner)) {
      names.put(
          permission.name(),
          messages.getMessageOrDefault("login.permission." + permission, permission.name()));
    }
    model.put("offered", names);
    model.put("organisations", places(make.places(owner)));
    return model;
  }

  private Map<String, String> places(Scope scope) {
    return organisations.visible(scope).stream()
        .collect(
            Collectors.toMap(
                Organisation::code, Organisation::name, (one, other) -> one, LinkedHashMap::new));
  }
}
