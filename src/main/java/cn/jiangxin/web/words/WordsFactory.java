package cn.jiangxin.web.words;

import cn.jiangxin.assessment.Policies;
import cn.jiangxin.oversight.question.AnswerRoutes;
import cn.jiangxin.platform.BusinessClock;
import io.micronaut.context.MessageSource;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.util.locale.HttpLocaleResolver;
import jakarta.inject.Singleton;

/** Finds the words for a request's language. */
@Singleton
public final class WordsFactory {

  private final MessageSource messages;
  private final Policies policies;
  private final AnswerRoutes routes;
  private final HttpLocaleResolver languages;
  private final BusinessClock clock;

  WordsFactory(
      MessageSource messages,
      Policies policies,
      AnswerRoutes routes,
      HttpLocaleResolver languages,
      BusinessClock clock) {
    this.messages = messages;
    this.policies = policies;
    this.routes = routes;
    this.languages = languages;
    this.clock = clock;
  }

  /** The words of the language in which the request is to be answered. */
  public Words of(HttpRequest<?> request) {
    return new Words(
        messages, policies.catalogue(), routes, languages.resolveOrDefault(request), clock.today());
  }
}
