package cn.jiangxin.policy.pack;

import cn.jiangxin.policy.clause.Text;
import cn.jiangxin.policy.subject.SubjectKind;
import cn.jiangxin.policy.yaml.YamlMap;
import cn.jiangxin.policy.yaml.YamlNode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a pack says of its document as a whole.
 *
 * @param programme what records of it carry
 * @param vintage the plan year; null if it is no yearly plan
 * @param number the document number; null if it has none
 * @param complete whether the pack rests on the full text, not on a report of it
 * @param subject what its clauses judge unless they say otherwise
 * @param inForceFrom name of the parameter that holds the first day in force; null if always
 * @param recognisers name of the parameter that lists who recognises the title; null if none
 */
public record SchemeInfo(
    String id,
    String version,
    String programme,
    @Nullable Integer vintage,
    Text title,
    Text issuer,
    @Nullable String number,
    boolean complete,
    SubjectKind subject,
    @Nullable String inForceFrom,
    @Nullable String recognisers) {

  static SchemeInfo read(YamlNode document) {
    YamlMap map = new YamlMap(document);
    YamlNode vintage = map.find("vintage");
    SchemeInfo info =
        new SchemeInfo(
            map.text("id"),
            map.text("version"),
            map.text("programme"),
            vintage == null ? null : year(vintage),
            text(map.get("title")),
            text(map.get("issuer")),
            map.textOrNull("number"),
            !Set.of("PARTIAL").contains(map.text("completeness")),
            map.oneOf("subject", SubjectKind.class),
            map.textOrNull("in-force-from"),
            map.textOrNull("recognised-by"));
    map.done();
    return info;
  }

  private static int year(YamlNode node) {
    try {
      return Integer.parseInt(node.text());
    } catch (NumberFormatException e) {
      throw node.fault("must be a year");
    }
  }

  static Text text(YamlNode node) {
    YamlMap map = new YamlMap(node);
    Text text = new Text(map.text("zh"), map.text("en"));
    map.done();
    return text;
  }
}
