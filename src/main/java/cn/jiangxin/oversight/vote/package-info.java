/** What waits for the vote of a person's own body. */
@NullMarked
package cn.jiangxin.oversight.vote;

import org.jspecify.annotations.NullMarked;
