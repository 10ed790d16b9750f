package cn.jiangxin.web.access;

import cn.jiangxin.access.FirstRun;
import cn.jiangxin.platform.ConsoleNotice;
import io.micronaut.http.uri.UriBuilder;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;

/** Tells the console of a new installation where its security administrator is created. */
@Singleton
final class FirstRunNotice implements ConsoleNotice {
  private final FirstRun firstRun;

  FirstRunNotice(FirstRun firstRun) {
    this.firstRun = firstRun;
  }

  @Override
  public List<Sentence> sentences(URI home) {
    return firstRun
        .offer()
        .map(token -> new Sentence("access.first-run.console", List.of(address(home, token))))
        .stream()
        .toList();
  }

  private static Object address(URI home, String token) {
    return UriBuilder.of(home.resolve(FirstRunController.PATH)).queryParam("token", token).build();
  }
}
