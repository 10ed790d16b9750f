/** Floor 7: the audit trail for those who read it: searching, exporting, verifying. */
@NullMarked
package cn.jiangxin.oversight.audit;

import org.jspecify.annotations.NullMarked;
