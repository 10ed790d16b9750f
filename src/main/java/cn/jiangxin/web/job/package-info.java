/** The page of the jobs: what runs when, what became of it, run now. */
@NullMarked
package cn.jiangxin.web.job;

import org.jspecify.annotations.NullMarked;
