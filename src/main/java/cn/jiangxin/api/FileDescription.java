package cn.jiangxin.api;

import cn.jiangxin.assessment.file.FileRequest;
import cn.jiangxin.assessment.file.JsonSchemas;
import cn.jiangxin.policy.subject.SubjectKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;

/**
 * The description that the build made, with what the build can not know: the files that are judged,
 * whose codes the loaded packs state.
 */
final class FileDescription {
  private static final String REQUEST = "AssessmentRequest";
  private static final String REFERENCE = "#/components/schemas/";

  private FileDescription() {}

  /**
   * The whole description.
   *
   * @param built OpenAPI 3.0 as YAML
   */
  static String of(String built, JsonSchemas schemas) {
    Map<String, Object> document = new Yaml(new SafeConstructor(new LoaderOptions())).load(built);
    Map<String, Object> components = inner(inner(document, "components"), "schemas");
    List<Object> requests = new ArrayList<>();
    for (SubjectKind kind : FileRequest.kinds()) {
      Map<String, Object> file = OpenApiDialect.of(schemas.of(kind).orElseThrow());
      String name = String.valueOf(file.get("title"));
      components.put(name, file);
      requests.add(request(kind, name));
    }
    components.put(REQUEST, ordered("oneOf", requests));
    body(document).put("schema", reference(REQUEST));
    return dumped(document);
  }

  private static Map<String, Object> body(Map<String, Object> document) {
    Map<String, Object> call =
        inner(inner(inner(document, "paths"), "/api/v1/assessments"), "post");
    return inner(inner(inner(call, "requestBody"), "content"), "application/json");
  }

  private static Map<String, Object> request(SubjectKind kind, String file) {
    Map<String, Object> properties =
        ordered(
            "scheme",
            ordered(
                "type",
                "string",
                "default",
                FileRequest.ALL,
                "description",
                "Id of a policy, or ALL"),
            "today",
            ordered("type", "string", "format", "date", "nullable", true),
            "parameters",
            ordered(
                "type",
                "object",
                "description",
                "Other values of parameters, by name; lists as lists or separated by commas",
                "additionalProperties",
                ordered("anyOf", values())),
            "subject",
            ordered("type", "string", "enum", List.of(kind.name())),
            "file",
            reference(file));
    return ordered(
        "type",
        "object",
        "additionalProperties",
        false,
        "required",
        List.of("subject", "file"),
        "properties",
        properties);
  }

  private static List<Object> values() {
    return List.of(
        ordered("type", "string"),
        ordered("type", "number"),
        ordered("type", "boolean"),
        ordered(
            "type",
            "array",
            "items",
            ordered("anyOf", List.of(ordered("type", "string"), ordered("type", "number")))));
  }

  private static Map<String, Object> reference(String name) {
    return ordered("$ref", REFERENCE + name);
  }

  private static String dumped(Map<String, Object> document) {
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setAllowUnicode(true);
    return new Yaml(new Representer(options), options).dump(document);
  }

  /** The mapping under the key, made if there is none. */
  @SuppressWarnings("unchecked") // a key of a mapping is a text in all of the description
  private static Map<String, Object> inner(Map<String, Object> map, String key) {
    return (Map<String, Object>) map.computeIfAbsent(key, k -> new LinkedHashMap<String, Object>());
  }

  private static Map<String, Object> ordered(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
