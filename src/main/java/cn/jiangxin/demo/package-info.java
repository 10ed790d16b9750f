/**
 * Floor 8, beside reporting: the demo district, an invented registry built relative to the day on
 * which it is loaded.
 */
@NullMarked
package cn.jiangxin.demo;

import org.jspecify.annotations.NullMarked;
