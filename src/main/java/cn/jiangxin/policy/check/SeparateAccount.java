package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.BoostMoney;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.subject.StudioFile.Grant;

/**
 * Boost money must be kept in an account of its own (BDA-27.2, 29.5): one finding for each grant.
 *
 * @param onceHeld whether it is only asked once the money has been paid
 * @param blocks whether no more may be paid until the account is named
 */
record SeparateAccount(BoostMoney money, boolean onceHeld, boolean blocks) implements Check {

  enum Consequence {
    FLAG,
    BLOCK
  }

  static SeparateAccount from(Args args) {
    return new SeparateAccount(
        BoostMoney.from(args.settings()),
        false,
        args.settings().choice(args.parameter("consequence"), Consequence.class)
            == Consequence.BLOCK);
  }

  static SeparateAccount ofMoneyHeld(Args args) {
    return new SeparateAccount(BoostMoney.from(args.settings()), true, false);
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    for (Grant grant : money.grants(matter)) {
      if (!onceHeld || matter.asOf().happened(grant.paidOn())) {
        judge(grant, sheet.open("G" + grant.id()));
      }
    }
    if (sheet.isEmpty()) {
      sheet.open("").notApplicable();
    }
  }

  private void judge(Grant grant, Draft draft) {
    String ref = "grant:" + grant.id();
    draft.fact(Facts.text(Term.GRANT, grant.amount() + " " + grant.grantedOn(), ref));
    if (grant.subAccount() != null && !grant.subAccount().isBlank()) {
      draft.fact(Facts.text(Term.SUB_ACCOUNT, grant.subAccount(), ref)).pass();
      return;
    }
    draft.missing(Term.SUB_ACCOUNT);
    if (blocks) {
      draft.block();
    } else {
      draft.flag();
    }
  }
}
