package cn.jiangxin.policy.check;

import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Answer;
import cn.jiangxin.policy.yaml.YamlMap;
import cn.jiangxin.policy.yaml.YamlNode;

/** One thing that must hold for a clause to be met; several may have to hold together. */
sealed interface Condition permits AtMost, Holds, DayInWindow, NotAfter, OneOf, Positive {

  /** Whether it holds; facts, and what is missing if it does not, go into the draft. */
  Answer.State test(Matter matter, Draft draft);

  /** The condition that a block describes by its key {@code test}. */
  static Condition read(YamlNode node, Args around) {
    YamlMap block = new YamlMap(node);
    Args args = new Args(block, around.settings(), around.subject());
    Condition condition =
        switch (block.text("test")) {
          case "at-most" -> AtMost.from(args);
          case "holds" -> Holds.from(args);
          case "in-window" -> DayInWindow.from(args);
          case "not-after" -> NotAfter.from(args);
          case "one-of" -> OneOf.from(args);
          case "positive" -> Positive.from(args);
          default -> throw block.get("test").fault("no such condition is known");
        };
    block.done();
    return condition;
  }
}
