package cn.jiangxin.oversight.question;

import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Role;
import cn.jiangxin.policy.clause.Answer;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who gives an answer, and where.
 *
 * @param address of the form, with places for studio, unit and clause; null: there is no form
 */
public record AnswerRoute(Answer answer, Permission permission, @Nullable String address) {

  /** Who is asked: the roles that may give the answer (domain.md section 2). */
  public List<Role> roles() {
    return Arrays.stream(Role.values())
        .filter(role -> role.permissions().contains(permission))
        .toList();
  }

  /** The address for a clause of a studio of a unit; null: there is no form. */
  public @Nullable String at(String studio, String unit, String clause) {
    return address == null
        ? null
        : address.replace("{studio}", studio).replace("{unit}", unit).replace("{clause}", clause);
  }
}
