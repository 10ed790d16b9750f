package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Remark;
import cn.jiangxin.policy.matter.Matter;

/** Says whether something lies in the fields that a plan prefers; it never stands in the way. */
record Focus(OneOf field) implements Check {

  static Focus from(Args args) {
    return new Focus(OneOf.from(args));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Draft draft = sheet.open("");
    switch (field.test(matter, draft)) {
      case YES -> draft.pass();
      case NO -> draft.note(Remark.OUTSIDE_FOCUS).pass();
      case UNRECORDED -> draft.unknown();
    }
  }
}
