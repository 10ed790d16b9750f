/** Pages: the policies, a change of them, and its publication. */
@NullMarked
package cn.jiangxin.web.policy;

import org.jspecify.annotations.NullMarked;
