/** Policy packs: folders of YAML that state a document's clauses, parameters and cases. */
@NullMarked
package cn.jiangxin.policy.pack;

import org.jspecify.annotations.NullMarked;
