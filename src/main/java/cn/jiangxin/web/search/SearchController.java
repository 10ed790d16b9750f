package cn.jiangxin.web.search;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.oversight.search.Hit;
import cn.jiangxin.oversight.search.Search;
import cn.jiangxin.oversight.search.SearchAnswer;
import cn.jiangxin.shared.Result;
import cn.jiangxin.web.shell.Form;
import cn.jiangxin.web.shell.Pages;
import cn.jiangxin.web.words.Asked;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Finds whatever holds a word, and leads there. */
@Hidden
@Controller("/search")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.READ_REGISTRY)
class SearchController {

  private static final String VIEW = "search/search";

  private final Search search;

  SearchController(Search search) {
    this.search = search;
  }

  @Get
  HttpResponse<?> find(Actor actor, HttpRequest<?> request) {
    String question = Objects.requireNonNullElse(new Asked(request).text("q"), "");
    Map<String, Object> model = new HashMap<>();
    model.put("q", question);
    model.put("most", Search.MOST);
    Form form = Form.sent(Map.of("q", question));
    if (question.isBlank()) {
      return Pages.form(VIEW, form, model);
    }
    Result<SearchAnswer> answer = search.of(actor, question);
    return answer.<HttpResponse<?>>fold(
        found -> {
          model.put("found", found);
          model.put("places", new Places());
          return Pages.form(VIEW, form, model);
        },
        reasons -> Pages.refused(VIEW, form.refuse(reasons), model));
  }

  /** Where the pages are on which what was found can be read. */
  public static final class Places {

    /** Address of the page that shows the record. */
    public String of(Hit hit) {
      String studio = "/studios/" + hit.studio();
      return switch (hit.kind()) {
        case STUDIO -> studio;
        case PERSON -> entry(studio, "members", hit);
        case ACTIVITY -> entry(studio, "activities", hit);
        case OUTCOME, PATENT -> entry(studio, "outcomes", hit);
        case PROJECT -> entry(studio, "projects", hit);
        case MENTORSHIP -> entry(studio, "mentorships", hit);
        case DOCUMENT -> studio + "/history";
        case MONEY -> studio + "/money";
      };
    }

    private static String entry(String studio, String ledger, Hit hit) {
      return studio + "/" + ledger + "/" + hit.record();
    }
  }
}
