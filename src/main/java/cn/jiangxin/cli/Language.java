package cn.jiangxin.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The language of the console. */
final class Language {
  private static final String OPTION = "--lang";

  private Language() {}

  /**
   * English or Chinese: what {@code --lang} says, else what the machine's language is; Chinese for
   * every other one.
   */
  static Locale of(List<String> arguments, Map<String, String> environment) {
    return asked(arguments)
        .or(() -> spoken(environment))
        .filter(code -> code.toLowerCase(Locale.ROOT).startsWith("en"))
        .map(code -> Locale.ENGLISH)
        .orElse(Locale.CHINESE);
  }

  private static Optional<String> asked(List<String> arguments) {
    int at = arguments.indexOf(OPTION);
    Stream<String> apart = at < 0 ? Stream.empty() : arguments.stream().skip(at + 1L).limit(1);
    Stream<String> joined =
        arguments.stream()
            .filter(argument -> argument.startsWith(OPTION + "="))
            .map(argument -> argument.substring(OPTION.length() + 1));
    return Stream.concat(apart, joined).findFirst();
  }

  private static Optional<String> spoken(Map<String, String> environment) {
    return Arrays.asList("LC_ALL", "LC_MESSAGES", "LANG").stream()
        .map(name -> environment.getOrDefault(name, ""))
        .filter(value -> !value.isBlank())
        .findFirst();
  }
}
