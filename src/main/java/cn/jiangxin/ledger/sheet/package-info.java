/** Ledgers as spreadsheets: download, dry run, the file with remarks back, import. */
@NullMarked
package cn.jiangxin.ledger.sheet;

import org.jspecify.annotations.NullMarked;
