/** Floor 5: the register of studios: finding them, looking one up, registering and changing one. */
@NullMarked
package cn.jiangxin.registry;

import org.jspecify.annotations.NullMarked;
