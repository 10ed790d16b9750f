package cn.jiangxin.lifecycle.movein;

/** What a sheet brings, read and in order, still to be stored. */
interface Taken {

  /** Stores it, in a few statements however many rows there are. */
  void store(Deed deed);
}
