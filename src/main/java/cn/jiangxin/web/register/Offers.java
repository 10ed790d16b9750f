package cn.jiangxin.web.register;

import cn.jiangxin.policy.subject.StudioType;
import cn.jiangxin.studio.Recognition;
import cn.jiangxin.web.words.Words;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** What several forms offer to choose from. */
final class Offers {

  private Offers() {}

  static Map<String, String> yesNo(Words words) {
    return either(words.text("pages.yes"), words.text("pages.no"));
  }

  static Map<String, String> votes(Words words) {
    return either(words.text("register.concurs"), words.text("register.declines"));
  }

  static Map<String, String> types(Words words) {
    return words.options(
        "registry.type", Arrays.stream(StudioType.values()).map(Enum::name).toList());
  }

  static String title(Recognition title, Words words) {
    return words.text(
        "register.title",
        words.word("registry.programme", title.programme()),
        words.word("registry.level", title.level()));
  }

  private static Map<String, String> either(String yes, String no) {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("true", yes);
    options.put("false", no);
    return options;
  }
}
