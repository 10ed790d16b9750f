package cn.jiangxin.web.handbook;

import org.jspecify.annotations.Nullable;

/**
 * Something that a chapter explains in steps.
 *
 * @param picture of the page on which it is done; null: none
 */
public record Task(String chapter, String name, @Nullable String picture) {

  /** Key of its title. */
  public String key() {
    return "handbook." + chapter + "." + name;
  }
}
