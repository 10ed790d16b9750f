package cn.jiangxin.policy;

import java.time.LocalDate;
import java.util.Map;

/**
 * Other values of some parameters, decided by people and in force from a day on. Later ones are
 * laid over earlier ones.
 *
 * @param scheme id of the scheme
 * @param number counts the publications of the scheme, from 1
 * @param from first day on which the values hold
 * @param parameters parameter name to value
 */
public record Publication(
    String scheme, int number, LocalDate from, Map<String, String> parameters) {

  /** Copies the values. */
  public Publication {
    parameters = Map.copyOf(parameters);
  }
}
