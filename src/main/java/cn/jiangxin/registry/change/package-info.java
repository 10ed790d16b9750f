/** Floor 5: registering studios and changing what the register says of studios and units. */
@NullMarked
package cn.jiangxin.registry.change;

import org.jspecify.annotations.NullMarked;
