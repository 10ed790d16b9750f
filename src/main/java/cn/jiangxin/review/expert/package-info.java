/** Experts of a review: who is asked, who stands back, and what they score (BDA-16, 24.3). */
@NullMarked
package cn.jiangxin.review.expert;

import org.jspecify.annotations.NullMarked;
