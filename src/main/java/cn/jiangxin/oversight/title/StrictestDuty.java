package cn.jiangxin.oversight.title;

import java.util.List;

/**
 * Of the duties of one kind that several titles ask for, the one that asks most.
 *
 * @param covered the others, which ask for as much or less
 */
public record StrictestDuty(AskedDuty strictest, List<AskedDuty> covered) {}
