/**
 * Floor 0, beside the shared values: what the house stands on. The database, the clock, the node's
 * name, problems at the start.
 */
@NullMarked
package cn.jiangxin.platform;

import org.jspecify.annotations.NullMarked;
