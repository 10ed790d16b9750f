package cn.jiangxin.api;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Role;
import cn.jiangxin.access.http.SignedIn;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Set;

/**
 * Who is logged in.
 *
 * @param login user name
 * @param name the person's name
 * @param roles the person's roles
 * @param csrfToken what calls that change something carry in the header X-CSRF-Token
 * @param mustChangePassword whether nothing but a new password is accepted for now
 */
@Serdeable
record SessionView(
    String login, String name, Set<Role> roles, String csrfToken, boolean mustChangePassword) {

  static SessionView of(Actor actor, String csrfToken, boolean mustChangePassword) {
    return new SessionView(
        actor.login(), actor.name(), actor.roles(), csrfToken, mustChangePassword);
  }

  static SessionView of(SignedIn session) {
    return of(session.actor(), session.csrfToken(), session.mustChangePassword());
  }
}
