package cn.jiangxin.reporting.rollup;

import io.micronaut.data.annotation.MappedEntity;
import java.util.Map;

/** Records of a studio's year to be verified. */
@MappedEntity
record WaitingYearRow(
    long studioId, long activities, long outcomes, long projects, long mentorships)
    implements Counted {

  @Override
  public Map<Figure, Long> figures() {
    return Map.of(
        Figure.ACTIVITIES_WAITING,
        activities,
        Figure.OUTCOMES_WAITING,
        outcomes,
        Figure.PROJECTS_WAITING,
        projects,
        Figure.MENTORSHIPS_WAITING,
        mentorships);
  }
}
