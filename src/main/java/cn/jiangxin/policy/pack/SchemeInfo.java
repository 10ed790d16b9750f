package cn.jiangxin.policy.pack;

import cn.jiangxin.policy.clause.Say;
import cn.jiangxin.policy.clause.Text;
import cn.jiangxin.policy.subject.SubjectKind;
import cn.jiangxin.policy.yaml.YamlMap;
import cn.jiangxin.policy.yaml.YamlNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * @param participantsOnly whether it judges only studios that take part in the programme, as
 *     another city's does, and not every studio of the register
 * @param levels levels at which the programme gives titles, the lowest first; empty if it says
 *     nothing
 * @param codes the names of bodies, levels, payers and the like that the pack brings with it
 * @param names what its parameters are called, by their names
 * @param reviews kinds of review that titles of the programme go through, with the results each may
 *     have; empty if it says nothing
 * @param spending where it states what its money may be spent on; null if it does not
 * @param amendment who changes what the document says
 * @param interpretation who says how it is read
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
    @Nullable String recognisers,
    boolean participantsOnly,
    List<String> levels,
    Map<String, Text> codes,
    Map<String, Text> names,
    Map<String, List<String>> reviews,
    @Nullable SpendingTerms spending,
    Say amendment,
    Say interpretation) {

  private static final String AMENDMENT = "amendment";
  private static final String INTERPRETATION = "interpretation";

  /** Whom a scheme judges. */
  private enum Whom {
    EVERYONE,
    PARTICIPANTS
  }

  /** Id of the pack that this one extends; null if it stands alone. */
  static @Nullable String parentOf(YamlNode document) {
    return new YamlMap(document).textOrNull("extends");
  }

  /**
   * Reads the head of a pack.
   *
   * @param parent head of the pack that it extends: what this one leaves out is as there
   */
  static SchemeInfo read(YamlNode document, @Nullable SchemeInfo parent) {
    YamlMap map = new YamlMap(document);
    YamlNode from = map.find("holds-from");
    if (from != null) {
      PackText.day(from);
    }
    if (map.find("extends") != null && parent == null) {
      throw map.get("extends").fault("is not possible here");
    }
    YamlNode codes = map.find("codes");
    SchemeInfo info =
        parent == null ? whole(map, codes(codes, Map.of())) : changed(map, parent, codes);
    map.done();
    return info;
  }

  private static SchemeInfo whole(YamlMap map, Map<String, Text> codes) {
    YamlNode vintage = map.find("vintage");
    return new SchemeInfo(
        map.text("id"),
        map.text("version"),
        map.text("programme"),
        vintage == null ? null : year(vintage),
        text(map.get("title")),
        text(map.get("issuer")),
        map.textOrNull("number"),
        complete(map.text("completeness")),
        map.oneOf("subject", SubjectKind.class),
        map.textOrNull("in-force-from"),
        map.textOrNull("recognised-by"),
        map.find("applies-to") != null && participants(map),
        map.texts("levels"),
        codes,
        codes(map.find("names"), Map.of()),
        reviews(map.find("reviews"), Map.of()),
        spending(map.find("spending"), null),
        say(map.find(AMENDMENT), Say.UNSTATED),
        say(map.find(INTERPRETATION), Say.UNSTATED));
  }

  private static SchemeInfo changed(YamlMap map, SchemeInfo parent, @Nullable YamlNode codes) {
    YamlNode vintage = map.find("vintage");
    YamlNode title = map.find("title");
    YamlNode issuer = map.find("issuer");
    YamlNode completeness = map.find("completeness");
    String id = map.text("id");
    if (vintage == null && parent.vintage() != null) {
      throw map.fault("lacks vintage");
    }
    return new SchemeInfo(
        id,
        map.text("version"),
        or(map.textOrNull("programme"), parent.programme()),
        vintage == null ? parent.vintage() : Integer.valueOf(year(vintage)),
        title == null ? parent.title() : text(title),
        issuer == null ? parent.issuer() : text(issuer),
        map.textOrNull("number"),
        completeness == null ? parent.complete() : complete(completeness.text()),
        map.find("subject") == null ? parent.subject() : map.oneOf("subject", SubjectKind.class),
        map.find("in-force-from") == null ? parent.inForceFrom() : map.textOrNull("in-force-from"),
        map.find("recognised-by") == null ? parent.recognisers() : map.textOrNull("recognised-by"),
        map.find("applies-to") == null ? parent.participantsOnly() : participants(map),
        map.find("levels") == null ? parent.levels() : map.texts("levels"),
        codes(codes, parent.codes()),
        codes(map.find("names"), parent.names()),
        reviews(map.find("reviews"), parent.reviews()),
        spending(map.find("spending"), parent.spending()),
        say(map.find(AMENDMENT), parent.amendment().in(parent.id(), id)),
        say(map.find(INTERPRETATION), parent.interpretation().in(parent.id(), id)));
  }

  private static String or(@Nullable String own, String parents) {
    return own == null ? parents : own;
  }

  private static boolean complete(String completeness) {
    return !Set.of("PARTIAL").contains(completeness);
  }

  private static boolean participants(YamlMap map) {
    return map.oneOf("applies-to", Whom.class) == Whom.PARTICIPANTS;
  }

  private static Map<String, Text> codes(@Nullable YamlNode own, Map<String, Text> parents) {
    Map<String, Text> codes = new LinkedHashMap<>(parents);
    if (own != null) {
      own.entries().forEach((code, name) -> codes.put(code, text(name)));
    }
    return Collections.unmodifiableMap(codes);
  }

  private static Map<String, List<String>> reviews(
      @Nullable YamlNode own, Map<String, List<String>> parents) {
    if (own == null) {
      return parents;
    }
    YamlMap map = new YamlMap(own);
    Map<String, List<String>> reviews = new LinkedHashMap<>();
    own.entries().keySet().forEach(kind -> reviews.put(kind, map.texts(kind)));
    return Collections.unmodifiableMap(reviews);
  }

  private static @Nullable SpendingTerms spending(
      @Nullable YamlNode own, @Nullable SpendingTerms parents) {
    return own == null ? parents : SpendingTerms.read(own);
  }

  private static Say say(@Nullable YamlNode own, Say parents) {
    if (own == null) {
      return parents;
    }
    YamlMap map = new YamlMap(own);
    map.get("by");
    Say say = new Say(map.texts("by"), map.textOrNull("clause"));
    map.done();
    return say;
  }

  private static int year(YamlNode node) {
    try {
      return Integer.parseInt(node.text());
    } catch (NumberFormatException e) {
      throw node.fault("must be a year");
    }
  }

  /** A text in both languages; a plain text reads the same in both. */
  static Text textOrSame(YamlNode node) {
    return node.isMap() ? text(node) : new Text(node.text(), node.text());
  }

  static Text text(YamlNode node) {
    YamlMap map = new YamlMap(node);
    Text text = new Text(map.text("zh"), map.text("en"));
    map.done();
    return text;
  }
}
