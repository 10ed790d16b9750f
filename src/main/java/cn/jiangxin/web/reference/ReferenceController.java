package cn.jiangxin.web.reference;

import cn.jiangxin.web.shell.Pages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;

/** Shows the description of the JSON interface to people, who may try it out there as well. */
@Controller("/reference")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Hidden
class ReferenceController {

  @Get
  HttpResponse<?> page() {
    return Pages.show("reference/reference", Map.of());
  }
}
