/**
 * Floor 2: the audit trail as it is kept. Entries are added by those who make a change, in their
 * own transaction; a short step of its own links them into a chain of hashes, so that changes do
 * not wait for each other; checkpoints of the chain are kept here and, by people, elsewhere.
 */
@NullMarked
package cn.jiangxin.access.audit;

import org.jspecify.annotations.NullMarked;
