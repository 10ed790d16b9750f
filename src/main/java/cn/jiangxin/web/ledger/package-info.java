/** Pages of the five ledgers: lists, entries, and the forms that record, correct and void them. */
@NullMarked
package cn.jiangxin.web.ledger;

import org.jspecify.annotations.NullMarked;
