/** The second factor: one-time codes of a telephone (RFC 6238) and recovery codes. */
@NullMarked
package cn.jiangxin.access.second;

import org.jspecify.annotations.NullMarked;
