/** Pages that register studios and change what the register says of studios and units. */
@NullMarked
package cn.jiangxin.web.register;

import org.jspecify.annotations.NullMarked;
