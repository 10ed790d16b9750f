package cn.jiangxin.web.words;

import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.policy.PolicyCatalogue;
import io.micronaut.context.MessageSource;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.util.locale.HttpLocaleResolver;
import jakarta.inject.Singleton;

/** Finds the words for a request's language. */
@Singleton
public final class WordsFactory {

  private final MessageSource messages;
  private final PolicyCatalogue catalogue;
  private final HttpLocaleResolver languages;
  private final BusinessClock clock;

  WordsFactory(
      MessageSource messages,
      PolicyCatalogue catalogue,
      HttpLocaleResolver languages,
      BusinessClock clock) {
    this.messages = messages;
    this.catalogue = catalogue;
    this.languages = languages;
    this.clock = clock;
  }

  /** The words of the language in which the request is to be answered. */
  public Words of(HttpRequest<?> request) {
    return new Words(messages, catalogue, languages.resolveOrDefault(request), clock.today());
  }
}
