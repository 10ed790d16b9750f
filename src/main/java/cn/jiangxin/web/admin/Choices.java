package cn.jiangxin.web.admin;

import cn.jiangxin.access.Organisation;
import cn.jiangxin.access.OrganisationKind;
import cn.jiangxin.access.Organisations;
import cn.jiangxin.access.Scope;
import io.micronaut.context.LocalizedMessageSource;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/** What forms offer for choosing an organisation or its kind: the text shown by the code sent. */
@Singleton
final class Choices {
  private final Organisations organisations;
  private final LocalizedMessageSource messages;

  Choices(Organisations organisations, LocalizedMessageSource messages) {
    this.organisations = organisations;
    this.messages = messages;
  }

  Map<String, String> all(Scope scope) {
    return those(scope, organisation -> true);
  }

  Map<String, String> unions(Scope scope) {
    return those(scope, organisation -> organisation.kind() != OrganisationKind.UNIT);
  }

  /** The kinds of organisation in the person's language. */
  Map<String, String> kinds() {
    Map<String, String> names = new LinkedHashMap<>();
    for (OrganisationKind kind : OrganisationKind.values()) {
      names.put(
          kind.name(), messages.getMessageOrDefault("web.organisation.kind." + kind, kind.name()));
    }
    return names;
  }

  private Map<String, String> those(Scope scope, Predicate<Organisation> wanted) {
    Map<String, String> names = new LinkedHashMap<>();
    organisations.visible(scope).stream()
        .filter(wanted)
        .forEach(o -> names.put(o.code(), o.name()));
    return names;
  }
}
