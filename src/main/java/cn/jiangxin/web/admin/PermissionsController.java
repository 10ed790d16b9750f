package cn.jiangxin.web.admin;

import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Role;
import cn.jiangxin.web.shell.Pages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;

/** Shows everybody which role may do what. */
@Hidden
@Controller("/permissions")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
final class PermissionsController {

  /** Where the table rests on a reading of the documents, which a footnote tells. */
  private static final List<Permission> NOTES =
      List.of(
          Permission.READ_REGISTRY,
          Permission.WRITE_LEDGER,
          Permission.MOVE_UNIT,
          Permission.GRANT_MONEY);

  @Get
  HttpResponse<?> show() {
    return Pages.show(
        "admin/permissions",
        Map.of(
            "roles",
            List.of(Role.values()),
            "permissions",
            List.of(Permission.values()),
            "notes",
            NOTES));
  }
}
