package cn.jiangxin.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/**
 * The sentences of the console, in one language. They are needed before the service exists: to say
 * why it does not start.
 */
final class Texts {
  private final boolean english;

  Texts(Locale language) {
    this.english = Locale.ENGLISH.getLanguage().equals(language.getLanguage());
  }

  /** The sentence with its values; Chinese where English lacks it. */
  String sentence(String key, List<Object> arguments) {
    String room = key.substring(0, key.indexOf('.'));
    String sentence = Objects.requireNonNull(bundle(room).getProperty(key), key);
    for (int i = 0; i < arguments.size(); i++) {
      sentence = sentence.replace("{" + i + "}", String.valueOf(arguments.get(i)));
    }
    return sentence;
  }

  /** All sentences of a room. */
  Properties bundle(String room) {
    Properties all = new Properties();
    load(all, room);
    if (english) {
      load(all, room + "_en");
    }
    return all;
  }

  private static void load(Properties into, String name) {
    String file = "/i18n/" + name + ".properties";
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Texts.class.getResourceAsStream(file), file),
            StandardCharsets.UTF_8)) {
      into.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
