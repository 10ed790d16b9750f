package cn.jiangxin.platform;

/** How far a longer piece of work has come. */
public interface Progress {

  /** For work that nobody watches. */
  Progress UNWATCHED =
      new Progress() {
        @Override
        public void expect(long total) {
          // nobody watches
        }

        @Override
        public void advance(long done) {
          // nobody watches
        }
      };

  /** Says how many things there are to do; may be said again when more turn up. */
  void expect(long total);

  /** Says that some more things have been done. */
  void advance(long done);
}
