package cn.jiangxin.studio;

import cn.jiangxin.shared.DateRange;

/**
 * A display name that a studio bears (BDA-23).
 *
 * @param id the record; 0 before it is stored
 * @param when the days on which it holds
 */
public record StudioName(long id, long studioId, String name, DateRange when) {}
