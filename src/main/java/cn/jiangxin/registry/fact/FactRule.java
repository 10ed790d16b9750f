package cn.jiangxin.registry.fact;

import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Role;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who may report a kind of fact and what is asked.
 *
 * @param permission who may report it (domain.md section 2)
 * @param by the bodies of which one tells it; empty: whoever has the permission
 * @param once whether it is told once of a subject (and code); after that it is corrected
 * @param codes where the codes come from that it may bear; empty: it bears none
 * @param of the kind of fact that it answers; null: it stands alone
 * @param fields what is asked, in the order of the form
 */
public record FactRule(
    FactKind kind,
    Permission permission,
    List<Teller> by,
    boolean once,
    String codes,
    @Nullable FactKind of,
    List<FactField> fields) {
  private static final String LISTED = "parameters:";

  /** The parameters of packs that list its codes; empty if they come from elsewhere. */
  List<String> lists() {
    return codes.startsWith(LISTED)
        ? List.of(codes.substring(LISTED.length()).split(" "))
        : List.of();
  }

  /** The field that fills the component of the form; empty if it is not asked. */
  Optional<FactField> field(String component) {
    return fields.stream().filter(field -> field.component().equals(component)).findFirst();
  }

  /** Message key of the refusal of anybody else's word. */
  String refusal() {
    return "fact.refused.by."
        + by.stream().map(Teller::name).collect(Collectors.joining("-")).toLowerCase(Locale.ROOT);
  }

  /** Whether somebody with the roles may be one of those who tell it. */
  public boolean mayBeToldBy(Set<Role> roles) {
    return by.isEmpty() || by.stream().anyMatch(teller -> teller.maySpeak(roles));
  }
}
