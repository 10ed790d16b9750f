package cn.jiangxin.cli;

import cn.jiangxin.platform.StartProblem;
import cn.jiangxin.policy.CaseResult;
import cn.jiangxin.policy.PolicyCatalogue;
import cn.jiangxin.policy.PolicyTester;
import cn.jiangxin.policy.Scheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Runs the golden cases of a pack. */
@Command(name = "test")
final class PolicyTestCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "PACK", descriptionKey = "pack")
  private String pack = "";

  PolicyTestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Scheme scheme = scheme();
    List<CaseResult> results = new PolicyTester().run(scheme);
    List<CaseResult> failed = results.stream().filter(result -> !result.passed()).toList();
    failed.forEach(this::complain);
    console.say("cli.policy.tested", scheme.version(), results.size(), failed.size());
    return failed.isEmpty() ? 0 : Jiangxin.NOT_DONE;
  }

  private Scheme scheme() {
    Path folder = Path.of(pack);
    boolean isFolder = Files.isDirectory(folder);
    PolicyCatalogue catalogue = isFolder ? Packs.load(folder) : Packs.load();
    String id = isFolder ? PolicyCatalogue.idOf(folder) : pack;
    return catalogue
        .find(id)
        .orElseThrow(() -> new StartProblem("platform.start.no-such-pack", null, pack));
  }

  private void complain(CaseResult result) {
    result
        .faults()
        .forEach(fault -> console.complain("cli.policy.failed", List.of(result.name(), fault)));
  }
}
