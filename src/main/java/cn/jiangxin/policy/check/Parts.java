package cn.jiangxin.policy.check;

import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.yaml.YamlMap;
import cn.jiangxin.policy.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A clause that says several things: each is judged by a check of its own, with its own finding.
 */
record Parts(List<Part> parts) implements Check {

  /**
   * One of the things.
   *
   * @param name its period in findings
   * @param flagged whether a breach of it is flagged though the clause as a whole may block
   */
  record Part(String name, Check check, boolean flagged) {}

  static Parts from(Args args) {
    List<Part> parts = new ArrayList<>();
    for (YamlNode node : args.block().get("parts").elements()) {
      parts.add(part(new YamlMap(node), args));
    }
    return new Parts(List.copyOf(parts));
  }

  private static Part part(YamlMap block, Args around) {
    String name = block.text("check");
    Args args = new Args(block, around.settings(), around.subject());
    Check check =
        Checks.find(name, args)
            .orElseThrow(() -> block.get("check").fault("unknown check " + name));
    Part part = new Part(block.text("part"), check, "flag".equals(block.textOrNull("breach")));
    block.done();
    return part;
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    for (Part part : parts) {
      part.check().judge(matter, sheet.part(part.name(), part.flagged()));
    }
  }
}
