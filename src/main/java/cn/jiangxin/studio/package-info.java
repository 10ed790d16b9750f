/**
 * Floor 3: the records several features speak of (studio, venue, leader tenure, member,
 * recognition, project, decision, sanction, judgement) and their stores.
 */
@NullMarked
package cn.jiangxin.studio;

import org.jspecify.annotations.NullMarked;
