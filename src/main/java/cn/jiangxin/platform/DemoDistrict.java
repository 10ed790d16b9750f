package cn.jiangxin.platform;

/** The invented district with which people try the service out. */
public interface DemoDistrict {

  /**
   * Loads the district as of the present day and has it judged, unless that has been done before.
   * Called only on a database that is settled as a demo; a load that was interrupted is completed
   * or made anew.
   */
  void loadOnce();
}
