/** Floor 5: the ledgers of activities, outcomes and mentoring, and what may be recorded in them. */
@NullMarked
package cn.jiangxin.ledger;

import org.jspecify.annotations.NullMarked;
