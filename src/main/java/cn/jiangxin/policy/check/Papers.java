package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.subject.Stamp;
import cn.jiangxin.policy.subject.UnionApplication;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Papers and stamps that an application must bring with it. */
record Papers(List<String> papers, List<String> stamps) implements Check {

  static Papers from(Args args) {
    return new Papers(
        args.settings().codes(args.parameter("papers")),
        args.settings().codes(args.parameter("stamps")));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Draft draft = sheet.open("");
    if (recorded(matter, draft)) {
      if (complete(matter, draft)) {
        draft.pass();
      } else {
        draft.breach();
      }
    }
  }

  /** Whether anything is recorded; if not, the draft says so. */
  static boolean recorded(Matter matter, Draft draft) {
    UnionApplication application = matter.application();
    if (application.papers().isEmpty() && application.stamps().isEmpty()) {
      draft.missing(Term.PAPERS).unknown(Term.STAMPS);
      return false;
    }
    return true;
  }

  boolean complete(Matter matter, Draft draft) {
    UnionApplication application = matter.application();
    Set<String> stamped =
        application.stamps().stream()
            .filter(stamp -> stamp.on() == null || matter.asOf().reached(stamp.on()))
            .map(Stamp::by)
            .collect(Collectors.toSet());
    int held =
        count(application.papers(), papers, Term.PAPERS, draft)
            + count(stamped, stamps, Term.STAMPS, draft);
    int asked = papers.size() + stamps.size();
    draft.counted(held, asked);
    return held == asked;
  }

  private static int count(Set<String> held, List<String> asked, Term name, Draft draft) {
    int count = 0;
    for (String code : asked) {
      if (held.contains(code)) {
        draft.fact(Facts.text(name, code, null));
        count++;
      } else {
        draft.missing("policy.code." + code, null);
      }
    }
    return count;
  }
}
