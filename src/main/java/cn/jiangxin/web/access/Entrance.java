package cn.jiangxin.web.access;

import cn.jiangxin.access.Accounts;
import cn.jiangxin.access.Entry;
import cn.jiangxin.access.OpenedSession;
import cn.jiangxin.access.http.SessionCookie;
import cn.jiangxin.web.shell.Form;
import cn.jiangxin.web.shell.Home;
import cn.jiangxin.web.shell.LocalPath;
import cn.jiangxin.web.shell.Pages;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.Map;

/** Leads whoever has been admitted on: to the page of the code, or to where they wanted to go. */
@Singleton
final class Entrance {
  static final String CODE_VIEW = "access/code";
  static final String TICKET = "ticket";

  private final Accounts accounts;

  Entrance(Accounts accounts) {
    this.accounts = accounts;
  }

  HttpResponse<?> admit(HttpRequest<?> request, Entry entry, String back) {
    return entry instanceof Entry.Opened opened
        ? opened(request, opened.session(), back)
        : Pages.form(
            CODE_VIEW,
            Form.showing(
                Map.of(TICKET, ((Entry.CodeNeeded) entry).ticket(), "back", LocalPath.of(back))),
            Map.of());
  }

  HttpResponse<?> opened(HttpRequest<?> request, OpenedSession session, String back) {
    MutableHttpResponse<?> response = Pages.go(target(session, back));
    SessionCookie.keep(request, response, session.token());
    return response;
  }

  /** Back to where the person wanted to go; without a wish, to the first page of their role. */
  private String target(OpenedSession session, String back) {
    String wanted = LocalPath.of(back);
    return wanted.equals(Home.ROOT) ? Home.of(accounts.actor(session.session().account())) : wanted;
  }
}
