/** Which database the service speaks to, and the embedded one it starts when none is named. */
@NullMarked
package cn.jiangxin.platform.database;

import org.jspecify.annotations.NullMarked;
