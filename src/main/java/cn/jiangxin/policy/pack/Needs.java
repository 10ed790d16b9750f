package cn.jiangxin.policy.pack;

import java.util.List;

/**
 * Refuses a pack in which a clause needs the findings of one that does not exist, or of one that is
 * itself judged late because it needs others.
 */
final class Needs {
  private Needs() {}

  static void demand(List<ClauseBlock> blocks) {
    List<String> judgedFirst =
        blocks.stream()
            .filter(block -> block.clause().check() != null && block.needs().isEmpty())
            .map(block -> block.clause().id())
            .toList();
    for (ClauseBlock block : blocks) {
      for (String need : block.needs()) {
        if (!judgedFirst.contains(need)) {
          throw block.node().fault(block.clause().id() + " can not rest on " + need);
        }
      }
    }
  }
}
