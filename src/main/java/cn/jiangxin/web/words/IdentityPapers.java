package cn.jiangxin.web.words;

import cn.jiangxin.access.personal.IdentityPaper;
import java.util.Arrays;
import java.util.Map;

/** The identity papers that forms offer. */
public final class IdentityPapers {
  private IdentityPapers() {}

  /** Their codes and names. */
  public static Map<String, String> options(Words words) {
    return words.options(
        "personal.paper", Arrays.stream(IdentityPaper.values()).map(IdentityPaper::name).toList());
  }
}
