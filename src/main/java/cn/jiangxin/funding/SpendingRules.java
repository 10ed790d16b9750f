package cn.jiangxin.funding;

import java.time.LocalDate;

/** Where the spending rule in force comes from. */
public interface SpendingRules {

  /** The rule in force on the day. */
  SpendingRule on(LocalDate day);
}
