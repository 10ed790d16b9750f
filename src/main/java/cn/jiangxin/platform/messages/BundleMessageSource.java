package cn.jiangxin.platform.messages;

import io.micronaut.context.MessageSource;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.runtime.context.CompositeMessageSource;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All message files of {@code i18n/} together. Chinese stands in the files without a suffix and is
 * what every language but English falls back to; a key that English lacks is shown in Chinese,
 * never as a bare key.
 *
 * <p>Unlike a {@link java.util.ResourceBundle} it does not depend on the language of the machine,
 * and unlike {@link java.text.MessageFormat} it leaves apostrophes alone: {@code {0}} is replaced,
 * nothing else, and what was put in is not looked at again: only an argument that is the key of
 * another message behind an {@code @} stands for that message.
 */
@Primary
@Singleton
@Replaces(CompositeMessageSource.class)
public final class BundleMessageSource implements MessageSource {
  private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z0-9]+)}");

  private static final String NAMED = "@";

  private final Map<String, String> chinese = Bundles.read("");
  private final Map<String, String> english = Bundles.read("_en");

  @Override
  public Optional<String> getRawMessage(String code, MessageContext context) {
    return getRawMessage(code, context.getLocale());
  }

  private Optional<String> getRawMessage(String code, Locale locale) {
    return isEnglish(locale) && english.containsKey(code)
        ? Optional.ofNullable(english.get(code))
        : Optional.ofNullable(chinese.get(code));
  }

  @Override
  public String interpolate(String template, MessageContext context) {
    return PLACE
        .matcher(template)
        .replaceAll(place -> Matcher.quoteReplacement(filled(place.group(1), context)));
  }

  private String filled(String name, MessageContext context) {
    Object value = context.getVariables().get(name);
    return value == null ? "{" + name + "}" : worded(value.toString(), context.getLocale());
  }

  private String worded(String argument, Locale locale) {
    return argument.startsWith(NAMED)
        ? getRawMessage(argument.substring(NAMED.length()), locale).orElse(argument)
        : argument;
  }

  private static boolean isEnglish(Locale locale) {
    return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
  }
}
