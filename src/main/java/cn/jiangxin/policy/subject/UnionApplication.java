package cn.jiangxin.policy.subject;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an application that passes through the chain of unions brings with it. */
public interface UnionApplication {

  /** When its copies arrived; null: nothing recorded. */
  @Nullable Submission submission();

  /** Codes of the papers handed in; empty: not recorded. */
  Set<String> papers();

  /** Stamps and recommendations; empty: not recorded. */
  List<Stamp> stamps();

  /** Code of the union directly above the unit's union; null: not recorded. */
  @Nullable String upperUnion();

  /** The record it stands in, e.g. "project:P-1". */
  String record();
}
