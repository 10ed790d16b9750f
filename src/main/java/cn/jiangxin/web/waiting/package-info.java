/** What waits for the person who looks: votes of the own body, approvals. */
@NullMarked
package cn.jiangxin.web.waiting;

import org.jspecify.annotations.NullMarked;
