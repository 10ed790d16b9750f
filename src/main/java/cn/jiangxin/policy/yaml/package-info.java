/** Reading of pack and fact files, strict, with file and line of every fault. */
@NullMarked
package cn.jiangxin.policy.yaml;

import org.jspecify.annotations.NullMarked;
