/** Floor 7: how a studio stands under each clause, as verdict cards. */
@NullMarked
package cn.jiangxin.oversight.standing;

import org.jspecify.annotations.NullMarked;
