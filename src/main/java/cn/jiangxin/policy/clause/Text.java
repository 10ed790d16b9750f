package cn.jiangxin.policy.clause;

import java.util.Locale;

/**
 * A text in both languages of the product.
 *
 * @param zh Chinese
 * @param en English
 */
public record Text(String zh, String en) {

  /** The text in the reader's language: English for English readers, Chinese for all others. */
  public String in(Locale locale) {
    return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? en : zh;
  }
}
