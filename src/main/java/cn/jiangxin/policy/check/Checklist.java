package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Applications;
import cn.jiangxin.policy.matter.Applications.Filed;
import cn.jiangxin.policy.matter.Matter;
import java.util.List;
import java.util.Set;

/**
 * The materials of an application: it can not be handed in without the required ones; the others
 * are listed where they are missing (BDA-18).
 *
 * @param groups all groups of materials, in the order of the text
 * @param keys message keys of the groups
 */
record Checklist(Set<String> required, List<String> groups, List<String> keys) implements Check {

  static Checklist from(Args args) {
    List<String> groups = args.settings().codes(args.parameter("groups"));
    return new Checklist(
        Set.copyOf(args.settings().codes(args.parameter("required"))),
        groups,
        groups.stream().map(group -> "policy.code." + group).toList());
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    for (Filed filed : Applications.filed(matter)) {
      judge(
          filed.record().materials(), sheet.open("A" + filed.record().id()).governedOn(filed.on()));
    }
    if (sheet.isEmpty()) {
      sheet.open("").notApplicable();
    }
  }

  private void judge(Set<String> handedIn, Draft draft) {
    if (handedIn.isEmpty()) {
      draft.unknown(Term.MATERIALS);
      return;
    }
    int present = 0;
    for (int i = 0; i < groups.size(); i++) {
      if (handedIn.contains(groups.get(i))) {
        present++;
      } else {
        draft.missing(keys.get(i), null);
      }
    }
    draft.counted(present, groups.size());
    if (handedIn.containsAll(required)) {
      draft.pass();
    } else {
      draft.breach();
    }
  }
}
