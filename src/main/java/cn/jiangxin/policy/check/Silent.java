package cn.jiangxin.policy.check;

import cn.jiangxin.policy.matter.Matter;

/**
 * A question that the text leaves open: unknown until a value is stated.
 *
 * @param stated whether one is
 */
record Silent(boolean stated) implements Check {

  static Silent from(Args args) {
    return new Silent(args.settings().isSet(args.parameter("parameter")));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Draft draft = sheet.open("");
    if (stated) {
      draft.notApplicable();
    } else {
      Silence.enter(draft);
    }
  }
}
