package cn.jiangxin.access.http;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Map;
import java.util.TreeMap;

/** Routes of the tests that are guarded as money and exports are. */
@Controller("/sensitive")
@Secured(SecurityRule.IS_AUTHENTICATED)
class Sensitive {

  @Post
  @Fresh
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.TEXT_PLAIN)
  String form(@Body Map<String, Object> body) {
    body.remove("_csrf");
    return "done with " + new TreeMap<>(body);
  }

  @Post("/json")
  @Fresh
  String json(@Body Map<String, Object> body) {
    return "done with " + body;
  }

  @Get("/heavy")
  @Heavy
  @Produces(MediaType.TEXT_PLAIN)
  String heavy() {
    return "heavy";
  }
}
