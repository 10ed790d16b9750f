package cn.jiangxin.web.words;

import io.micronaut.http.HttpRequest;
import io.micronaut.views.ModelAndView;
import io.micronaut.views.model.ViewModelProcessor;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;

/** Puts {@code words} into every page's model. */
@Singleton
final class WordsModel implements ViewModelProcessor<Map<String, Object>> {

  private final WordsFactory words;

  WordsModel(WordsFactory words) {
    this.words = words;
  }

  @Override
  public void process(HttpRequest<?> request, ModelAndView<Map<String, Object>> page) {
    Map<String, Object> model = new HashMap<>(page.getModel().orElseGet(Map::of));
    model.put("words", words.of(request));
    page.setModel(model);
  }
}
