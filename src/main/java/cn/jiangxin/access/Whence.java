package cn.jiangxin.access;

import java.util.Optional;

/** From where on the network the present work was asked for. */
public interface Whence {

  /** The client's address; empty if the work does not come from the network. */
  Optional<String> address();
}
