package cn.jiangxin.oversight.question;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Role;
import cn.jiangxin.policy.clause.Answer;
import cn.jiangxin.registry.fact.FactRule;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who gives an answer, and where.
 *
 * @param address of the form, with places for studio, unit and clause; null: there is no form
 * @param rule whose word it is; null: anybody's who has the permission
 */
public record AnswerRoute(
    Answer answer, Permission permission, @Nullable String address, @Nullable FactRule rule) {

  /** Who is asked: the roles that may give the answer (domain.md section 2). */
  public List<Role> roles() {
    return Arrays.stream(Role.values())
        .filter(role -> role.permissions().contains(permission))
        .filter(role -> rule == null || rule.mayBeToldBy(Set.of(role)))
        .toList();
  }

  /** Whether the person may be one of those who are asked. */
  boolean isAskedOf(Actor actor) {
    return actor.may(permission) && (rule == null || rule.mayBeToldBy(actor.roles()));
  }

  /** The address for a clause of a studio of a unit; null: there is no form. */
  public @Nullable String at(String studio, String unit, String clause) {
    return address == null
        ? null
        : address.replace("{studio}", studio).replace("{unit}", unit).replace("{clause}", clause);
  }
}
