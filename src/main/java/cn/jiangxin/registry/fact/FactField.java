package cn.jiangxin.registry.fact;

/**
 * A field of the form of a kind of fact.
 *
 * @param name as in {@link FactForm}, or {@code project}, {@code claim}: a subject of one kind only
 * @param required whether it must be filled in
 * @param ahead whether its day may lie ahead
 */
public record FactField(String name, boolean required, boolean ahead) {

  static FactField of(String text) {
    boolean ahead = text.endsWith("+");
    String rest = ahead ? text.substring(0, text.length() - 1) : text;
    boolean required = rest.endsWith("*");
    return new FactField(required ? rest.substring(0, rest.length() - 1) : rest, required, ahead);
  }

  /** The component of the form that it fills. */
  public String component() {
    return name.equals("project") || name.equals("claim") ? "subject" : name;
  }
}
