/** Forms that somebody has begun to fill in: kept for their author alone, and not for long. */
@NullMarked
package cn.jiangxin.studio.unfinished;

import org.jspecify.annotations.NullMarked;
