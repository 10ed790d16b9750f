package cn.jiangxin.policy.check;

import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Answer;
import cn.jiangxin.policy.yaml.YamlNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** All conditions must hold. One that fails outweighs one of which nothing is recorded. */
record Conditions(List<Condition> conditions) implements Check {

  static Conditions from(Args args) {
    List<Condition> conditions = new ArrayList<>();
    for (YamlNode node : args.block().get("conditions").elements()) {
      conditions.add(Condition.read(node, args));
    }
    return new Conditions(List.copyOf(conditions));
  }

  static Conditions window(Args args) {
    return new Conditions(List.of(DayInWindow.from(args)));
  }

  static Conditions oneOf(Args args) {
    return new Conditions(List.of(OneOf.from(args)));
  }

  static Conditions atMost(Args args) {
    return new Conditions(List.of(AtMost.from(args)));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Draft draft = sheet.open("");
    Set<Answer.State> seen = EnumSet.noneOf(Answer.State.class);
    conditions.forEach(condition -> seen.add(condition.test(matter, draft)));
    if (seen.contains(Answer.State.NO)) {
      draft.breach();
    } else if (seen.contains(Answer.State.UNRECORDED)) {
      draft.unknown();
    } else {
      draft.pass();
    }
  }
}
