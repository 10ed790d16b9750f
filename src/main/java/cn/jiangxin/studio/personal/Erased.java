package cn.jiangxin.studio.personal;

/**
 * What an erasure has taken.
 *
 * @param records members, cards or accounts
 * @param numbers personal numbers
 */
public record Erased(int records, int numbers) {}
