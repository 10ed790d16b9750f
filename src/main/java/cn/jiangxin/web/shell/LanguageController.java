package cn.jiangxin.web.shell;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;
import java.util.Map;

/** Switches between the two languages and comes back to the same page. */
@Hidden
@Controller("/language")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_ANONYMOUS)
final class LanguageController {
  private static final Duration KEPT = Duration.ofDays(365);

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> choose(@Body Map<String, Object> body) {
    Form form = Form.sent(body);
    String language =
        LanguageResolver.language(form.value("language")).isPresent()
            ? form.value("language")
            : "zh";
    return Pages.go(LocalPath.of(form.value("back")))
        .cookie(
            Cookie.of(LanguageResolver.COOKIE, language)
                .path("/")
                .httpOnly(true)
                .sameSite(SameSite.Lax)
                .maxAge(KEPT));
  }
}
