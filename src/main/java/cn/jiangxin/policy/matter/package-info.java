/** One subject on one day, with what follows from its records before any clause is asked. */
@NullMarked
package cn.jiangxin.policy.matter;

import org.jspecify.annotations.NullMarked;
