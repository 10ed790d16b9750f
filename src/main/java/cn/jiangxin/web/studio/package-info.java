/** Pages of the register: the list of studios and the pages of one studio. */
@NullMarked
package cn.jiangxin.web.studio;

import org.jspecify.annotations.NullMarked;
