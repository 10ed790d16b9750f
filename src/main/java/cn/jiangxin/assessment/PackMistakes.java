package cn.jiangxin.assessment;

import cn.jiangxin.policy.yaml.PackFault;
import cn.jiangxin.shared.Result.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Mistakes of packs as reasons, so that they are told in the reader's language. The rules say them
 * in English, for the log; which sentence of the language says the same is a table of data.
 */
public final class PackMistakes {
  private static final String FILE = "/policy/mistakes.csv";
  private static final String KEY = "policy.mistake.";
  private static final String OTHER = "other";
  private static final Map<String, Pattern> KNOWN = read();

  private PackMistakes() {}

  /** The mistake with file, line and key; laid at the field, if one is named. */
  public static Reason reason(@Nullable String field, PackFault fault) {
    String place = fault.place();
    for (Map.Entry<String, Pattern> known : KNOWN.entrySet()) {
      Matcher said = known.getValue().matcher(fault.what());
      if (said.matches()) {
        return new Reason(field, KEY + known.getKey(), arguments(place, said), null);
      }
    }
    return new Reason(field, KEY + OTHER, List.of(place, fault.what()), null);
  }

  private static List<String> arguments(String place, Matcher said) {
    List<String> arguments = new ArrayList<>(List.of(place));
    for (int i = 1; i <= said.groupCount(); i++) {
      arguments.add(Objects.requireNonNullElse(said.group(i), ""));
    }
    return arguments;
  }

  private static Map<String, Pattern> read() {
    try (InputStream in = PackMistakes.class.getResourceAsStream(FILE)) {
      Map<String, Pattern> known = new LinkedHashMap<>();
      new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\\|", 2))
          .forEach(cells -> known.put(cells[0], Pattern.compile(cells[1])));
      return known;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
