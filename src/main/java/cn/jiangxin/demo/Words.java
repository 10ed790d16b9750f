package cn.jiangxin.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the people and things of the demo are called; every name is given once. */
final class Words {

  private final Block organisations = Block.file("organisations.yml");
  private final Block words = Block.file("words.yml");
  private final Dice dice = Dice.of("names");
  private final Set<String> taken = new HashSet<>();

  /** Keeps a name from being given to somebody else. */
  void take(String name) {
    taken.add(name);
  }

  /** A person's name that nobody in the district bears yet. */
  String person() {
    while (true) {
      String name = dice.pick(words.texts("surnames")) + dice.pick(words.texts("givenNames"));
      if (taken.add(name)) {
        return name;
      }
    }
  }

  /** Name of a unit. */
  String unit(String code) {
    return named("units", code).text("name");
  }

  /** The union above a unit, by the body of a pack that it is, else by its code. */
  String upperUnion(String unit) {
    String parent = named("units", unit).text("parent");
    return named("unions", parent).text("body", parent);
  }

  private Block named(String list, String code) {
    return organisations.blocks(list).stream()
        .filter(entry -> entry.text("code").equals(code))
        .findFirst()
        .orElseThrow();
  }

  /** What a studio is called under a leader: a name of its own, or one after the leader. */
  String studio(Block plot, String leader) {
    return plot.text("name", text("studioName", leader));
  }

  String post(Dice chance) {
    return chance.pick(words.texts("posts"));
  }

  /** What a unit works on. */
  Block field(String unit) {
    return words.block("fields").block(unit);
  }

  /** A title of an entry, e.g. of kind activities and type SKILL_TRAINING. */
  String title(String kind, String type, String unit, Dice chance) {
    return fill(words.block(kind).text(type), unit, chance);
  }

  /** What a project or an innovation is about. */
  String topic(String unit, Dice chance) {
    return fill("{object}{action}", unit, chance);
  }

  /** A text with its gaps filled. */
  String text(String key, Object... values) {
    return words.text(key).formatted(values);
  }

  Block block(String key) {
    return words.block(key);
  }

  /** A text whose gaps are filled from the unit's vocabulary. */
  String told(String key, String unit, Dice chance) {
    return fill(words.text(key), unit, chance);
  }

  private String fill(String pattern, String unit, Dice chance) {
    String filled = pattern;
    for (String part : List.of("object", "action", "skill", "partner")) {
      filled = filled.replace("{" + part + "}", chance.pick(field(unit).texts(part + "s")));
    }
    return filled;
  }
}
