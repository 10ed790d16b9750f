/**
 * Floor 5: following-year re-reviews and end-of-cycle reviews with the votes of both bodies, and
 * the rectifications they order (BDA-17.2, 24, 25).
 */
@NullMarked
package cn.jiangxin.review;

import org.jspecify.annotations.NullMarked;
