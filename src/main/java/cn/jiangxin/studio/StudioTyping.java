package cn.jiangxin.studio;

import cn.jiangxin.shared.DateRange;

/**
 * The primary type of a studio.
 *
 * @param id the record; 0 before it is stored
 * @param type TECH_BREAKTHROUGH, SKILL_TEACHING or WINDOW_SERVICE
 * @param when the days on which it holds
 */
public record StudioTyping(long id, long studioId, String type, DateRange when) {}
