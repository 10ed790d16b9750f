package cn.jiangxin.oversight.search;

import java.util.List;

/**
 * What was found of one kind.
 *
 * @param more whether there is more than is listed
 */
public record HitGroup(Kind kind, List<Hit> hits, boolean more) {}
