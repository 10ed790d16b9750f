/** Pages of personal numbers, of their erasure, and of what is kept about oneself. */
@NullMarked
package cn.jiangxin.web.personal;

import org.jspecify.annotations.NullMarked;
