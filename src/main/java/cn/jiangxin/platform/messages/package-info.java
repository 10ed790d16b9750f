/** Floor 0: every sentence that a person reads, in Chinese and in English. */
@NullMarked
package cn.jiangxin.platform.messages;

import org.jspecify.annotations.NullMarked;
