package cn.jiangxin.policy.pack;

import cn.jiangxin.policy.clause.Action;
import cn.jiangxin.policy.clause.Clause;
import cn.jiangxin.policy.clause.Mode;
import cn.jiangxin.policy.finding.Verdict;
import cn.jiangxin.policy.golden.GoldenCase;
import cn.jiangxin.policy.golden.GoldenCases;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Refuses a pack in which a clause that the machine decides is not proven on both sides of its
 * boundary: one case in which it is met, and one for each grave thing that may follow.
 */
final class Proofs {
  private Proofs() {}

  static void demand(List<ClauseBlock> blocks, GoldenCases cases) {
    Map<String, Set<Verdict>> seen = new HashMap<>();
    cases
        .cases()
        .forEach(
            golden ->
                golden
                    .expected()
                    .forEach(
                        expected -> {
                          if (expected.verdict() != null) {
                            seen.computeIfAbsent(
                                    golden.clause(), id -> EnumSet.noneOf(Verdict.class))
                                .add(expected.verdict());
                          }
                        }));
    blocks.forEach(block -> demandKind(block, cases));
    blocks.forEach(block -> demand(block, seen.getOrDefault(block.clause().id(), Set.of())));
  }

  private static void demandKind(ClauseBlock block, GoldenCases cases) {
    if (block.subjects().size() == 1) {
      return;
    }
    for (GoldenCase golden : cases.cases()) {
      if (golden.clause().equals(block.clause().id())
          && !block.subjects().contains(golden.subject())) {
        throw block.node().fault("the case '" + golden.name() + "' must name its subject");
      }
    }
  }

  private static void demand(ClauseBlock block, Set<Verdict> seen) {
    Clause clause = block.clause();
    if (clause.check() == null && clause.modes().contains(Mode.MACHINE)) {
      throw block.node().fault("lacks check");
    }
    boolean decided =
        clause.check() != null
            && (clause.modes().contains(Mode.MACHINE) || clause.modes().contains(Mode.REPORTED));
    if (!decided) {
      return;
    }
    require(block, seen, Verdict.PASS);
    boolean graveSeen = false;
    for (Action action : clause.actions()) {
      switch (action) {
        case BLOCK -> graveSeen |= require(block, seen, Verdict.BLOCK);
        case FLAG -> graveSeen |= require(block, seen, Verdict.FLAG);
        case PROPOSE_REVOCATION -> graveSeen |= require(block, seen, Verdict.PROPOSE_REVOCATION);
        case HUMAN, COMPUTE, REMIND, REPORT, RECORD -> {}
      }
    }
    if (!graveSeen && seen.size() < 2) {
      throw block.node().fault(clause.id() + " has cases on one side of its boundary only");
    }
  }

  private static boolean require(ClauseBlock block, Set<Verdict> seen, Verdict verdict) {
    if (!seen.contains(verdict)) {
      throw block.node().fault(block.clause().id() + " has no case that comes out " + verdict);
    }
    return true;
  }
}
