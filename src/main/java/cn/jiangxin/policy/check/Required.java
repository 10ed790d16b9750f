package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.measure.Holding;
import java.util.ArrayList;
import java.util.List;

/**
 * A list of coded things that must all be there.
 *
 * @param codes in the order of the text
 * @param keys message keys of the codes
 */
record Required(List<String> codes, List<String> keys) {

  static Required from(Args args) {
    List<String> codes = args.settings().codes(args.parameter("required"));
    List<String> keys = new ArrayList<>(codes.size());
    codes.forEach(code -> keys.add("policy.code." + code));
    return new Required(codes, List.copyOf(keys));
  }

  void judge(Holding holding, Term name, Draft draft) {
    draft.facts(holding.facts());
    if (!holding.recorded()) {
      draft.unknown(name);
      return;
    }
    int held = 0;
    for (int i = 0; i < codes.size(); i++) {
      if (holding.codes().contains(codes.get(i))) {
        held++;
      } else {
        draft.missing(keys.get(i), null);
      }
    }
    draft.counted(held, codes.size());
    if (held == codes.size()) {
      draft.pass();
    } else {
      draft.breach();
    }
  }
}
