/** The policies as people read them, and how many studios stand where under each clause. */
@NullMarked
package cn.jiangxin.oversight.library;

import org.jspecify.annotations.NullMarked;
