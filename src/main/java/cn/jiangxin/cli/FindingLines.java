package cn.jiangxin.cli;

import cn.jiangxin.assessment.file.FindingAnswer;
import cn.jiangxin.assessment.file.FindingAnswer.FactAnswer;
import cn.jiangxin.assessment.file.FindingAnswer.MissingAnswer;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a finding rests on and what follows from it, a line each: all that its JSON says. */
final class FindingLines {
  private FindingLines() {}

  static void tell(FindingAnswer finding, Console console) {
    finding.facts().forEach(fact -> fact(fact, console));
    if (finding.counted() != null || finding.limit() != null) {
      console.say("cli.assess.counted", number(finding.counted()), number(finding.limit()));
    }
    finding.missing().forEach(missing -> missing(missing, console));
    if (finding.amount() != null) {
      console.say("cli.assess.amount", finding.amount());
    }
    finding.shares().forEach((payer, sum) -> console.say("cli.assess.share", payer, sum));
    if (!finding.reminders().isEmpty()) {
      console.say("cli.assess.reminders", joined(finding));
    }
    if (finding.nextState() != null) {
      console.say("cli.assess.next-state", finding.nextState());
    }
    finding.notes().forEach(note -> console.say("cli.assess.note", note));
    console.say("cli.assess.version", finding.schemeVersion());
  }

  private static String joined(FindingAnswer finding) {
    return String.join(", ", finding.reminders().stream().map(Object::toString).toList());
  }

  private static void fact(FactAnswer fact, Console console) {
    console.say(
        "cli.assess.fact", fact.name(), fact.value(), Objects.requireNonNullElse(fact.ref(), ""));
  }

  private static void missing(MissingAnswer missing, Console console) {
    if (missing.shortBy() == null) {
      console.say("cli.assess.missing", missing.name());
    } else {
      console.say("cli.assess.short", missing.name(), number(missing.shortBy()));
    }
  }

  private static String number(@Nullable BigDecimal number) {
    return number == null ? "-" : number.toPlainString();
  }
}
