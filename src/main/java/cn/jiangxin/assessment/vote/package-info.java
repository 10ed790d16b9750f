/** Who may record which body's vote, for every matter that bodies decide (BDA-3, 32.0). */
@NullMarked
package cn.jiangxin.assessment.vote;

import org.jspecify.annotations.NullMarked;
