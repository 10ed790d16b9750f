/** Golden cases: facts in, verdict out. They prove a pack and travel with it. */
@NullMarked
package cn.jiangxin.policy.golden;

import org.jspecify.annotations.NullMarked;
