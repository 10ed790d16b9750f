package cn.jiangxin.policy;

import java.time.LocalDate;
import java.util.Map;

/**
 * Other values of some parameters, or another text of the pack, decided by people and in force from
 * a day on. Later ones are laid over earlier ones; another text takes the place of all before it.
 *
 * @param scheme id of the scheme
 * @param number counts the publications of the scheme, from 1; 0 for a version of its folder
 * @param from first day on which the values hold
 * @param parameters parameter name to value
 * @param files the files of a pack by name; empty: only parameters change
 */
public record Publication(
    String scheme,
    int number,
    LocalDate from,
    Map<String, String> parameters,
    Map<String, String> files) {

  /** A later version of an outside pack, which its own folder brings; nobody published it. */
  public static Publication ofFolder(String scheme, LocalDate from, Map<String, String> files) {
    return new Publication(scheme, 0, from, Map.of(), files);
  }

  /**
   * One that has not been made yet: it comes after all that have been, and has no number so far.
   */
  public static Publication last(
      String scheme, LocalDate from, Map<String, String> parameters, Map<String, String> files) {
    return new Publication(scheme, Integer.MAX_VALUE, from, parameters, files);
  }

  /** Copies the values. */
  public Publication {
    parameters = Map.copyOf(parameters);
    files = Map.copyOf(files);
  }

  /** What the version is called that it makes of the text. */
  String name(String text) {
    return number == 0 ? text : text + "+" + number;
  }

  /** Whether it brings another text of the pack. */
  public boolean isPack() {
    return !files.isEmpty();
  }
}
