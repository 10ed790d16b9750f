package cn.jiangxin.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sentences of {@code i18n/cli} under the keys by which picocli looks for them. */
final class HelpTexts extends ResourceBundle {
  private static final String ROOM = "cli.";

  private final Properties texts;

  HelpTexts(Texts texts) {
    this.texts = texts.bundle("cli");
  }

  @Override
  protected @Nullable Object handleGetObject(String key) {
    return texts.getProperty(ROOM + key);
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(
        texts.stringPropertyNames().stream()
            .map(key -> key.substring(ROOM.length()))
            .collect(Collectors.toSet()));
  }
}
