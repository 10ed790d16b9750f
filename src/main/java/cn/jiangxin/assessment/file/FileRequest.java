package cn.jiangxin.assessment.file;

import cn.jiangxin.policy.facts.Days;
import cn.jiangxin.policy.facts.FactsReader;
import cn.jiangxin.policy.facts.FileFault;
import cn.jiangxin.policy.facts.ShapeCheck;
import cn.jiangxin.policy.facts.Shapes;
import cn.jiangxin.policy.facts.SumCheck;
import cn.jiangxin.policy.subject.SubjectFile;
import cn.jiangxin.policy.subject.SubjectKind;
import cn.jiangxin.policy.yaml.JsonFault;
import cn.jiangxin.policy.yaml.JsonText;
import cn.jiangxin.policy.yaml.PackFault;
import cn.jiangxin.policy.yaml.YamlNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is to be judged, by what, and when.
 *
 * @param scheme id of a scheme, or {@link #ALL}
 * @param today null: the present day
 * @param parameters other values of parameters, by name
 */
public record FileRequest(
    String scheme, @Nullable LocalDate today, Map<String, String> parameters, SubjectFile file) {

  /** Every scheme in force that governs the subject. */
  public static final String ALL = "ALL";

  private static final String SCHEME = "scheme";
  private static final String TODAY = "today";
  private static final String PARAMETERS = "parameters";
  private static final String SUBJECT = "subject";

  /** Key under which the file stands. */
  static final String FILE = "file";

  private static final Set<String> KEYS = Set.of(SCHEME, TODAY, PARAMETERS, SUBJECT, FILE);

  /**
   * Reads a request: {@code {"scheme", "today", "parameters", "subject", "file"}}.
   *
   * @throws FileFault naming the path of the first fault
   */
  public static FileRequest read(byte[] json) {
    YamlNode root = document(json);
    Map<String, YamlNode> entries = entries(root);
    refuseUnknown(entries);
    YamlNode scheme = entries.get(SCHEME);
    YamlNode today = entries.get(TODAY);
    return new FileRequest(
        scheme == null || scheme.isNull() ? ALL : text(scheme),
        today == null || today.isNull() ? null : day(today),
        parameters(entries.get(PARAMETERS)),
        file(required(entries, SUBJECT), required(entries, FILE)));
  }

  /**
   * Reads a request, or a file alone as a request for all schemes.
   *
   * @param kind what a file alone describes
   * @throws FileFault naming the path of the first fault
   */
  public static FileRequest readEither(byte[] json, String kind) {
    Map<String, YamlNode> entries = entries(document(json));
    if (entries.containsKey(FILE)) {
      return read(json);
    }
    String file = withoutMark(new String(json, StandardCharsets.UTF_8));
    String request = "{\"subject\": \"%s\", \"file\": %s}".formatted(kind, file);
    return read(request.getBytes(StandardCharsets.UTF_8));
  }

  /** Some editors put a byte-order mark before a text; within another text it means nothing. */
  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** The same request with what somebody asks for beside it; null or empty: as it is. */
  public FileRequest with(
      @Nullable String otherScheme, @Nullable LocalDate day, Map<String, String> more) {
    Map<String, String> all = new LinkedHashMap<>(parameters);
    all.putAll(more);
    return new FileRequest(
        otherScheme == null ? scheme : otherScheme, day == null ? today : day, all, file);
  }

  /** The kinds of subjects that a file can describe. */
  public static List<SubjectKind> kinds() {
    return Arrays.stream(SubjectKind.values())
        .filter(kind -> SubjectFile.typeOf(kind).isPresent())
        .toList();
  }

  private static YamlNode document(byte[] json) {
    try {
      return JsonText.read("request", json);
    } catch (JsonFault e) {
      throw switch (e.why()) {
        case TOO_DEEP -> new FileFault("", "assess.fault.too-deep");
        case TWICE -> new FileFault(e.path(), "assess.fault.key-twice");
        case SYNTAX ->
            new FileFault(
                "", "assess.fault.json", String.valueOf(e.line()), String.valueOf(e.column()));
      };
    }
  }

  private static Map<String, YamlNode> entries(YamlNode node) {
    if (!node.isMap()) {
      throw new FileFault(node.path(), "assess.fault.object");
    }
    return node.entries();
  }

  private static void refuseUnknown(Map<String, YamlNode> entries) {
    entries.forEach(
        (key, node) -> {
          if (!KEYS.contains(key)) {
            throw new FileFault(node.path(), "assess.fault.unknown-key");
          }
        });
  }

  private static YamlNode required(Map<String, YamlNode> entries, String key) {
    YamlNode node = entries.get(key);
    if (node == null || node.isNull()) {
      throw new FileFault("", "assess.fault.lacks", key);
    }
    return node;
  }

  private static String text(YamlNode node) {
    if (!node.isText()) {
      throw new FileFault(node.path(), "assess.fault.text");
    }
    return node.text();
  }

  private static LocalDate day(YamlNode node) {
    return Days.read(text(node)).orElseThrow(() -> new FileFault(node.path(), "assess.fault.day"));
  }

  private static Map<String, String> parameters(@Nullable YamlNode node) {
    Map<String, String> values = new LinkedHashMap<>();
    if (node != null && !node.isNull()) {
      entries(node).forEach((name, value) -> values.put(name, value(value)));
    }
    return values;
  }

  private static String value(YamlNode node) {
    if (node.isList()) {
      return node.elements().stream().map(FileRequest::value).collect(Collectors.joining(","));
    }
    if (node.isMap() || node.isNull()) {
      throw new FileFault(node.path(), "assess.fault.single");
    }
    return node.text();
  }

  private static SubjectFile file(YamlNode subject, YamlNode file) {
    Class<? extends SubjectFile> type =
        kinds().stream()
            .filter(kind -> subject.isText() && kind.name().equals(subject.text()))
            .findFirst()
            .flatMap(SubjectFile::typeOf)
            .orElseThrow(
                () ->
                    new FileFault(
                        subject.path(),
                        "assess.fault.subject",
                        kinds().stream().map(Enum::name).collect(Collectors.joining(", "))));
    ShapeCheck.demand(Shapes.of(type), file);
    try {
      SubjectFile read = new FactsReader(Map.of()).read(type, List.of(file));
      SumCheck.demand(FILE, read);
      return read;
    } catch (PackFault e) {
      throw new FileFault(e.key().equals("(document)") ? FILE : e.key(), "assess.fault.unreadable");
    }
  }
}
