package cn.jiangxin.studio;

import cn.jiangxin.shared.DateRange;

/**
 * Where a unit is registered or pays tax (BDA-4.1, 4.2, 32.6).
 *
 * @param id the record; 0 before it is stored
 * @param kind REGISTRATION or TAXATION
 * @param area a code of the policy pack
 * @param when the days on which it holds
 */
public record UnitArea(long id, long unitId, String kind, String area, DateRange when) {}
