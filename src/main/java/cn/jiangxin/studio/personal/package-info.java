/**
 * Floor 3: the personal numbers of members, seen in full with a reason, known again across studios,
 * kept for a time and then erased (domain.md A-74, section 7.10).
 */
@NullMarked
package cn.jiangxin.studio.personal;

import org.jspecify.annotations.NullMarked;
