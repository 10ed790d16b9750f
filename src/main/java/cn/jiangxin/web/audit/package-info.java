/** Floor 9: pages of the audit trail. */
@NullMarked
package cn.jiangxin.web.audit;

import org.jspecify.annotations.NullMarked;
