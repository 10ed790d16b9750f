package cn.jiangxin.policy.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The fields of files that bear codes: a table of data. */
public final class CodedFields {
  private static final String FILE = "/policy/codes.csv";
  private static final List<CodedField> ALL = read();

  private CodedFields() {}

  /** All of them. */
  public static List<CodedField> all() {
    return ALL;
  }

  /** The field of the record; empty if it bears no code, or any code that somebody may choose. */
  public static Optional<CodedField> find(String record, String field) {
    return ALL.stream()
        .filter(known -> known.record().equals(record) && known.name().equals(field))
        .findFirst();
  }

  private static List<CodedField> read() {
    try (InputStream in = CodedFields.class.getResourceAsStream(FILE)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(CodedField::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
