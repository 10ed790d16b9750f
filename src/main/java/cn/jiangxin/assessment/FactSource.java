package cn.jiangxin.assessment;

/**
 * Part of what is known of studios. Each feature that keeps facts implements one; a portion of
 * studios at a time.
 */
public interface FactSource {

  /**
   * Adds its facts to the sheets, with a fixed number of queries however many studios there are.
   */
  void addTo(FactSheets sheets);
}
