package cn.jiangxin.studio.unfinished;

/**
 * Where an unfinished form is kept: there is at most one.
 *
 * @param accountId its author
 * @param form which form of the studio, e.g. activities
 */
public record UnfinishedPlace(long accountId, long studioId, String form) {}
