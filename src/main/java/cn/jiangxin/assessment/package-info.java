/**
 * Floor 4: gathers what is known of a subject, has it judged, and keeps findings, deadlines and
 * alerts.
 */
@NullMarked
package cn.jiangxin.assessment;

import org.jspecify.annotations.NullMarked;
