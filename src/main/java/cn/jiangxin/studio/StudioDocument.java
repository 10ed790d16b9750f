package cn.jiangxin.studio;

import cn.jiangxin.shared.DateRange;

/**
 * A rules document or plan of a studio (BDA-6.1).
 *
 * @param id the record; 0 before it is stored
 * @param kind MANAGEMENT_RULES, WORK_RULES or PLANNED_GOALS
 * @param when the days on which it holds
 */
public record StudioDocument(long id, long studioId, String kind, String title, DateRange when) {}
