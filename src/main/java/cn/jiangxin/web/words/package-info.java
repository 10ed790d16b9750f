/** How pages put values into words: days, amounts, codes, what a finding says. */
@NullMarked
package cn.jiangxin.web.words;

import org.jspecify.annotations.NullMarked;
