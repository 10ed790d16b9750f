package cn.jiangxin.registry.fact;

import cn.jiangxin.access.Permission;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who may report a kind of fact and what is asked.
 *
 * @param permission who may report it (domain.md section 2)
 * @param codes where the codes come from that it may bear; empty: it bears none
 * @param of the kind of fact that it answers; null: it stands alone
 * @param fields what is asked, in the order of the form
 */
public record FactRule(
    FactKind kind,
    Permission permission,
    String codes,
    @Nullable FactKind of,
    List<FactField> fields) {

  /** The field that fills the component of the form; empty if it is not asked. */
  Optional<FactField> field(String component) {
    return fields.stream().filter(field -> field.component().equals(component)).findFirst();
  }
}
