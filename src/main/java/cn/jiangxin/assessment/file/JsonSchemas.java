package cn.jiangxin.assessment.file;

import cn.jiangxin.policy.KnownCodes;
import cn.jiangxin.policy.facts.CodedField;
import cn.jiangxin.policy.facts.CodedFields;
import cn.jiangxin.policy.facts.Shape;
import cn.jiangxin.policy.facts.Shape.Field;
import cn.jiangxin.policy.facts.Shapes;
import cn.jiangxin.policy.subject.SubjectFile;
import cn.jiangxin.policy.subject.SubjectKind;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The JSON Schema (2020-12) of each kind of file, made of the same shapes that refuse one. */
public final class JsonSchemas {
  private static final String DAY = "(19|20|21)\\d{2}-\\d{2}-\\d{2}";
  private static final String TIME = "T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?";
  private static final BigDecimal MOST_YUAN = new BigDecimal("99999999999.99");
  private static final BigDecimal MOST_DECIMAL = new BigDecimal("999999999.9999");

  private final KnownCodes known;

  /**
   * Schemas that list the codes.
   *
   * @param known the codes that files may bear
   */
  public JsonSchemas(KnownCodes known) {
    this.known = known;
  }

  /** The schema; empty if no file describes such things. */
  public Optional<Map<String, Object>> of(SubjectKind kind) {
    return SubjectFile.typeOf(kind).map(type -> whole(kind, Shapes.of(type)));
  }

  private Map<String, Object> whole(SubjectKind kind, Shape.Thing thing) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "/api/v1/assessments/schema/" + kind);
    schema.putAll(thing(thing));
    return schema;
  }

  private Map<String, Object> thing(Shape.Thing thing) {
    Map<String, Object> properties = new LinkedHashMap<>();
    thing.fields().forEach(field -> properties.put(field.name(), field(thing, field)));
    List<String> required =
        thing.fields().stream().filter(Field::required).map(Field::name).toList();
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("title", thing.name());
    schema.put("type", "object");
    schema.put("additionalProperties", false);
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    schema.put("properties", properties);
    return schema;
  }

  /** What may be left out may also be null. */
  private Map<String, Object> field(Shape.Thing thing, Field field) {
    Map<String, Object> schema =
        CodedFields.find(thing.name(), field.name())
            .map(this::coded)
            .orElseGet(() -> schema(field.shape()));
    return field.required() ? schema : Map.of("anyOf", List.of(schema, Map.of("type", "null")));
  }

  /** A list that packs can make longer is told, not set down: another pack may come at any time. */
  private Map<String, Object> coded(CodedField field) {
    List<String> codes = known.of(field);
    return field.parameters().isEmpty()
        ? ordered("type", "string", "enum", codes)
        : ordered(
            "type",
            "string",
            "maxLength",
            2_000,
            "description",
            "A code that a loaded pack knows: " + String.join(", ", codes));
  }

  private Map<String, Object> schema(Shape shape) {
    if (shape instanceof Shape.Thing thing) {
      return thing(thing);
    }
    if (shape instanceof Shape.Many many) {
      return ordered("type", "array", "maxItems", 10_000, "items", schema(many.element()));
    }
    if (shape instanceof Shape.Span) {
      return span();
    }
    return single(shape);
  }

  private static Map<String, Object> span() {
    Map<String, Object> end = Map.of("anyOf", List.of(day(), Map.of("type", "null")));
    Map<String, Object> ends =
        ordered(
            "type",
            "object",
            "additionalProperties",
            false,
            "properties",
            ordered("from", end, "to", end));
    Map<String, Object> text =
        ordered("type", "string", "pattern", "^(%1$s|(%1$s)?\\.\\.(%1$s)?)$".formatted(DAY));
    return ordered(
        "description",
        "Civil days, first and last both counted; an end left out is open",
        "anyOf",
        List.of(ends, text));
  }

  private static Map<String, Object> day() {
    return ordered(
        "type",
        "string",
        "format",
        "date",
        "pattern",
        "^" + DAY + "$",
        "description",
        "Civil day, Asia/Shanghai, from 1900 to 2199");
  }

  private static Map<String, Object> single(Shape shape) {
    if (shape instanceof Shape.Day) {
      return day();
    }
    if (shape instanceof Shape.Moment) {
      return ordered(
          "type",
          "string",
          "pattern",
          "^" + DAY + TIME + "$",
          "description",
          "YYYY-MM-DDThh:mm:ss, Asia/Shanghai, without a zone, from 1900 to 2199");
    }
    if (shape instanceof Shape.Flag) {
      return ordered("type", "boolean");
    }
    if (shape instanceof Shape.Choice choice) {
      return ordered("type", "string", "enum", choice.constants());
    }
    if (shape instanceof Shape.Whole whole) {
      return ordered("type", "integer", "minimum", whole.least(), "maximum", whole.most());
    }
    if (shape instanceof Shape.Decimal) {
      return decimal();
    }
    if (shape instanceof Shape.Text text) {
      return text(text);
    }
    return amount();
  }

  private static Map<String, Object> decimal() {
    return ordered(
        "description",
        "At most four decimals",
        "type",
        "number",
        "minimum",
        0,
        "maximum",
        MOST_DECIMAL,
        "multipleOf",
        new BigDecimal("0.0001"));
  }

  private static Map<String, Object> text(Shape.Text text) {
    Map<String, Object> schema = ordered("type", "string", "maxLength", 2_000);
    schema.put(
        "pattern", text.filled() ? "^[^\\u0000]*[^\\s\\u0000][^\\u0000]*$" : "^[^\\u0000]*$");
    return schema;
  }

  private static Map<String, Object> amount() {
    return ordered(
        "description",
        "Yuan, at most two decimals; a text keeps them exact",
        "type",
        List.of("string", "number"),
        "minimum",
        0,
        "maximum",
        MOST_YUAN,
        "multipleOf",
        new BigDecimal("0.01"),
        "pattern",
        "^\\d{1,11}(\\.\\d{1,2})?$");
  }

  private static Map<String, Object> ordered(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
