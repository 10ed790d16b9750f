package cn.jiangxin.platform;

import java.net.URI;
import java.util.List;

/**
 * Something that whoever starts the service must read on the console, such as the one-time token of
 * the first administrator or the log-ins of the demo district.
 */
public interface ConsoleNotice {

  /**
   * The sentences to print now, in order; none if there is nothing to say. Called once, when the
   * service answers.
   *
   * @param home address of the service's first page, ends with a slash
   */
  List<Sentence> sentences(URI home);

  /**
   * A sentence.
   *
   * @param key message key; its first part names the bundle
   * @param arguments values that the sentence names, in order
   */
  record Sentence(String key, List<Object> arguments) {}
}
