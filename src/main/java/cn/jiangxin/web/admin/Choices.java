package cn.jiangxin.web.admin;

import cn.jiangxin.access.Organisation;
import cn.jiangxin.access.OrganisationKind;
import cn.jiangxin.access.Organisations;
import cn.jiangxin.access.Scope;
import cn.jiangxin.access.UnionSort;
import cn.jiangxin.registry.change.PackCodes;
import cn.jiangxin.web.words.Words;
import io.micronaut.context.LocalizedMessageSource;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What forms offer for choosing an organisation or its kind: the text shown by the code sent. */
@Singleton
final class Choices {
  private final Organisations organisations;
  private final PackCodes codes;
  private final LocalizedMessageSource messages;

  Choices(Organisations organisations, PackCodes codes, LocalizedMessageSource messages) {
    this.organisations = organisations;
    this.codes = codes;
    this.messages = messages;
  }

  Map<String, String> all(Scope scope) {
    return those(scope, organisation -> true);
  }

  Map<String, String> unions(Scope scope) {
    return those(scope, organisation -> organisation.kind().isUnion());
  }

  /** The organisations that a body may stand beside. */
  Map<String, String> neighbours(Scope scope) {
    return those(
        scope,
        organisation ->
            Stream.of(OrganisationKind.values())
                .anyMatch(kind -> kind.mayStandBeside(organisation.kind())));
  }

  /** The kinds of organisation in the person's language. */
  Map<String, String> kinds() {
    return words("web.organisation.kind.", Stream.of(OrganisationKind.values()).map(Enum::name));
  }

  /** The sorts of upper union in the person's language. */
  Map<String, String> sorts() {
    return words("roles.sort.", Stream.of(UnionSort.values()).map(Enum::name));
  }

  /** The bodies of the policy packs in the words of the reader. */
  Map<String, String> bodies(Words words) {
    return words.options("policy.code", codes.bodies());
  }

  private Map<String, String> words(String prefix, Stream<String> codes) {
    Map<String, String> names = new LinkedHashMap<>();
    codes.forEach(code -> names.put(code, messages.getMessageOrDefault(prefix + code, code)));
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
