package cn.jiangxin.oversight.asof;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of studios on a day, by id.
 *
 * @param next after which studio the next page begins; null: this is the last one
 */
public record StudiosOn(LocalDate on, List<StudioOn> studios, @Nullable Long next) {}
