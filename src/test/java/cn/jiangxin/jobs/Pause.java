package cn.jiangxin.jobs;

/** A short wait between two looks. */
final class Pause {
  private Pause() {}

  static void shortly() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
