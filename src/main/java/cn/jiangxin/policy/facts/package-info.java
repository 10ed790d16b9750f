/** Reading subject files from YAML or JSON text, strict about every key. */
@NullMarked
package cn.jiangxin.policy.facts;

import org.jspecify.annotations.NullMarked;
