/** The jobs as the people who run the registry see them: schedule, last runs, run now. */
@NullMarked
package cn.jiangxin.oversight.job;

import org.jspecify.annotations.NullMarked;
