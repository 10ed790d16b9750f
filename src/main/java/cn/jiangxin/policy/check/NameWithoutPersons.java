package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Remark;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.matter.Validity;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.measure.Measure;
import cn.jiangxin.policy.measure.Measures;
import cn.jiangxin.policy.measure.Naming;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name must not be taken from a person: not from the leader or a core member; the names of others
 * are pointed out (CSTA-1.3, A-62). The register may know a studio by the name of another title, so
 * a titled studio is never blocked here.
 */
record NameWithoutPersons(Measure<Naming> measure, Validity validity) implements Check {

  static NameWithoutPersons from(Args args) {
    return new NameWithoutPersons(
        args.measure("measure", Measures.NAMINGS),
        new Validity(args.settings().count(args.parameter("years"))));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Draft draft = sheet.open("");
    Naming naming = measure.of(matter);
    String name = naming.name();
    if (matter.isStudio() && validity.held(matter) == null) {
      draft.notApplicable();
    } else if (name == null) {
      draft.unknown(measure.name());
    } else {
      judge(matter, naming, plain(name), draft.fact(Facts.text(measure.name(), name, null)));
    }
  }

  private static void judge(Matter matter, Naming naming, String name, Draft draft) {
    String head = within(name, naming.heads());
    String other = within(name, naming.others());
    if (head != null && matter.isStudio()) {
      draft.note(Remark.NAMED_AFTER, head).nextState(States.CONDITION_LAPSED).flag();
    } else if (head != null) {
      draft.note(Remark.NAMED_AFTER, head).breach();
    } else if (naming.heads().isEmpty()) {
      draft.unknown(Term.LEADER);
    } else if (other != null) {
      draft.note(Remark.NAMED_AFTER, other).flag();
    } else {
      draft.pass();
    }
  }

  private static @Nullable String within(String name, List<String> people) {
    for (String person : people) {
      String plain = plain(person);
      if (!plain.isEmpty() && name.contains(plain)) {
        return person;
      }
    }
    return null;
  }

  /** Blanks and the dot within foreign names are written in many ways. */
  private static String plain(String text) {
    return text.replaceAll("[\\s\u3000·•・]", "");
  }
}
