/** Floor 9: pages and forms. Controllers translate between the browser and one use case a call. */
@NullMarked
package cn.jiangxin.web;

import org.jspecify.annotations.NullMarked;
