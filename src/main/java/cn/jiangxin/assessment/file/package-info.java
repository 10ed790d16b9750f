/** Judges a file that somebody hands in; nothing is looked up and nothing is stored. */
@NullMarked
package cn.jiangxin.assessment.file;

import org.jspecify.annotations.NullMarked;
