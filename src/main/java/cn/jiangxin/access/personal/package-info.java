/**
 * Floor 2: numbers that tell who a person is (identity, mobile, bank card): how they are checked,
 * kept without being readable, shown by their last four characters, and seen in full where that is
 * allowed (domain.md A-74).
 */
@NullMarked
package cn.jiangxin.access.personal;

import org.jspecify.annotations.NullMarked;
