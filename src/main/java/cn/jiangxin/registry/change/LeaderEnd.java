package cn.jiangxin.registry.change;

import java.util.Arrays;
import java.util.List;

/** Why a leader's time in the post ended. */
public enum LeaderEnd {
  /** Moved to another post or unit. */
  TRANSFER,
  /** Resigned. */
  RESIGNED,
  /** Retired. */
  RETIRED,
  /** Left the post otherwise. */
  LEFT_POST,
  /** Under a penalty. */
  PENALISED,
  /** For another reason. */
  OTHER;

  /** The codes, in the order in which forms offer them. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(Enum::name).toList();
  }
}
