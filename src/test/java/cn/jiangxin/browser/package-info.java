/** What a person sees and does in a real browser, before the service as it is started by a user. */
@NullMarked
package cn.jiangxin.browser;

import org.jspecify.annotations.NullMarked;
