package cn.jiangxin.assessment;

import java.util.Collection;

/** What is kept in line with the records of studios, in the transaction that changes them. */
public interface StudioFollower {

  /** Brings it in line with what is recorded of the studios now, which are locked. */
  void follow(Collection<Long> studioIds);
}
