package cn.jiangxin.policy.check;

import cn.jiangxin.policy.clause.Dated;
import cn.jiangxin.policy.yaml.YamlNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Days from the first to the last, both counted.
 *
 * @param opens without steps if the text states none
 */
record Window(Dated<LocalDate> opens, Dated<LocalDate> closes) {

  static Window from(Args args) {
    return new Window(
        args.settings().day(args.parameter("opens")),
        args.settings().day(args.parameter("closes")));
  }

  static List<Window> all(Args args, String key) {
    List<Window> windows = new ArrayList<>();
    YamlNode list = args.block().find(key);
    if (list != null) {
      for (YamlNode node : list.elements()) {
        Args own = args.at(node);
        windows.add(from(own));
        own.block().done();
      }
    }
    return List.copyOf(windows);
  }

  boolean holds(LocalDate day) {
    LocalDate first = opens.on(day);
    LocalDate last = closes.on(day);
    return first != null && last != null && !day.isBefore(first) && !day.isAfter(last);
  }
}
