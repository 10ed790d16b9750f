/**
 * Floor 5: boost grants, their instalments and what they were spent on, as a double-entry book in
 * fen. Balances are sums of postings; nothing is edited, a mistake is reversed.
 */
@NullMarked
package cn.jiangxin.funding;

import org.jspecify.annotations.NullMarked;
