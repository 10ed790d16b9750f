package cn.jiangxin.access.http;

import io.micronaut.http.HttpRequest;
import java.util.List;

/** Style sheets, scripts and pictures, which are the same for everybody. */
final class PublicFiles {
  private static final List<String> FOLDERS = List.of("/webjars/", "/_static/", "/static/");

  private PublicFiles() {}

  static boolean contain(HttpRequest<?> request) {
    return FOLDERS.stream().anyMatch(request.getPath()::startsWith);
  }
}
