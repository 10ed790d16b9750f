package cn.jiangxin.policy.clause;

/**
 * That some results of a review end the title once the bodies have agreed on one (BDA-25.5).
 *
 * @param results name of the parameter that lists them
 * @param kind the way of ending that the title's record then names, e.g. DELISTED
 */
public record TitleEnd(String results, String kind) {}
