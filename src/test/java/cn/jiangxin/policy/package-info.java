@NullMarked
package cn.jiangxin.policy;

import org.jspecify.annotations.NullMarked;
