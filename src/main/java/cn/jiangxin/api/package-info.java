/** Floor 9: the JSON interface under {@code /api/v1}; thin, one use case a call. */
@NullMarked
package cn.jiangxin.api;

import org.jspecify.annotations.NullMarked;
