package cn.jiangxin.registry;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A studio in a list, as it is today.
 *
 * @param type primary type; null: not recorded
 * @param leader name of the leader; null: the post is vacant
 * @param levels levels of the titles it holds
 * @param titledOn since when it has held its oldest title; null: it holds none
 * @param alerts how many alerts are open
 * @param worst severity of the gravest of them; null: there are none
 * @param nextDueOn its next deadline; null: none is open
 */
public record StudioLine(
    String code,
    String name,
    String unitCode,
    String unitName,
    String field,
    @Nullable String type,
    @Nullable String leader,
    List<String> levels,
    @Nullable LocalDate titledOn,
    long alerts,
    @Nullable String worst,
    @Nullable LocalDate nextDueOn) {

  /** Whether it holds a title. */
  public boolean titled() {
    return titledOn != null;
  }
}
