package cn.jiangxin.oversight.preview;

import cn.jiangxin.assessment.PackMistakes;
import cn.jiangxin.policy.CaseResult;
import cn.jiangxin.policy.OverrideFault;
import cn.jiangxin.policy.Overrides;
import cn.jiangxin.policy.PolicyCatalogue;
import cn.jiangxin.policy.PolicyTester;
import cn.jiangxin.policy.Scheme;
import cn.jiangxin.policy.clause.SettingFault;
import cn.jiangxin.policy.yaml.PackFault;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Another text of a scheme: read beside the policies in use, and held against its own cases. */
final class ChangedPack {
  private static final int MOST_CASES_TOLD = 5;
  private static final Pattern DIFFERS = Pattern.compile("(.+): expected (.*) but found (.*)");

  private ChangedPack() {}

  /**
   * The scheme that the files state.
   *
   * @param now the scheme whose place it would take
   */
  static Result<Scheme> read(Map<String, String> files, Scheme now, PolicyCatalogue catalogue) {
    try {
      Scheme changed = catalogue.read(files);
      if (!changed.id().equals(now.id())) {
        return refused("other", changed.id(), now.id());
      }
      Overrides.demandWithin(now, changed);
      return proven(changed);
    } catch (PackFault e) {
      return Result.refused(PackMistakes.reason(PackArchive.FIELD, e));
    } catch (OverrideFault e) {
      return refused("bounds", e.name(), e.detail());
    } catch (SettingFault | IllegalArgumentException | DateTimeException e) {
      return refused("fault", String.valueOf(e.getMessage()));
    }
  }

  /** A pack that does not do what its own cases say is not one to judge by. */
  private static Result<Scheme> proven(Scheme changed) {
    List<Reason> failing =
        new PolicyTester()
            .run(changed).stream()
                .filter(result -> !result.passed())
                .limit(MOST_CASES_TOLD)
                .map(ChangedPack::failing)
                .toList();
    return failing.isEmpty() ? Result.done(changed) : Result.refused(failing);
  }

  private static Reason failing(CaseResult result) {
    Matcher differs = DIFFERS.matcher(result.faults().isEmpty() ? "" : result.faults().get(0));
    return differs.matches()
        ? Reason.of(
            "oversight.pack.case-differs",
            result.name(),
            differs.group(1),
            differs.group(2),
            differs.group(3))
        : Reason.of("oversight.pack.case", result.name(), String.join("; ", result.faults()));
  }

  private static Result<Scheme> refused(String what, String... args) {
    return Result.refused(Reason.at(PackArchive.FIELD, PackArchive.REFUSAL + what, args));
  }
}
