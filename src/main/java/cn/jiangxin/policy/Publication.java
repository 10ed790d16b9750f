package cn.jiangxin.policy;

import java.time.LocalDate;
import java.util.Map;

/**
 * Other values of some parameters, or another text of the pack, decided by people and in force from
 * a day on. Later ones are laid over earlier ones; another text takes the place of all before it.
 *
 * @param scheme id of the scheme
 * @param number counts the publications of the scheme, from 1
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

  /** Copies the values. */
  public Publication {
    parameters = Map.copyOf(parameters);
    files = Map.copyOf(files);
  }

  /** Whether it brings another text of the pack. */
  public boolean isPack() {
    return !files.isEmpty();
  }
}
