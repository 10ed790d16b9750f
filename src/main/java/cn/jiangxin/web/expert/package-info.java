/** The sheets of experts, and the form with which the bodies ask them. */
@NullMarked
package cn.jiangxin.web.expert;

import org.jspecify.annotations.NullMarked;
