package cn.jiangxin.assessment;

import java.util.Collection;
import java.util.List;

/** Numbers that tie studios together; each feature that keeps such numbers implements one. */
public interface NumberSource {

  /** The records of the studios that bear a number and stand, with one query for all of them. */
  List<SharedRecord> of(Collection<Long> studioIds);
}
