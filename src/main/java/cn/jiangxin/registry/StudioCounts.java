package cn.jiangxin.registry;

/**
 * How many studios somebody may see.
 *
 * @param all every one
 * @param titled those that hold a title today
 * @param alerted those with an open alert
 */
public record StudioCounts(long all, long titled, long alerted) {

  /** Those that hold no title today. */
  public long untitled() {
    return all - titled;
  }
}
