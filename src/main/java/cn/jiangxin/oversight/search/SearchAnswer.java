package cn.jiangxin.oversight.search;

import java.util.List;

/**
 * What was found, within the scope of who asks.
 *
 * @param units units of that name
 * @param groups what else, kind by kind; kinds of which nothing was found are left out
 */
public record SearchAnswer(List<UnitHit> units, List<HitGroup> groups) {}
