package cn.jiangxin.reporting;

import java.util.Locale;
import java.util.ResourceBundle;

/** The labels that the templates print, in the two languages of the product. */
final class Labels {
  /** Whatever language the machine speaks, a text that is not there in English is Chinese. */
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Labels() {}

  static ResourceBundle in(Locale locale) {
    return ResourceBundle.getBundle("i18n.reporting", locale, NO_FALLBACK);
  }
}
