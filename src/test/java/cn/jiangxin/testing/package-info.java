/** What the tests stand on: a database of their own, a clock that can be set. */
@NullMarked
package cn.jiangxin.testing;

import org.jspecify.annotations.NullMarked;
