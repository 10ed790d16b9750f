package cn.jiangxin.policy.measure;

/**
 * Places of a quota that have moved.
 *
 * @param received places taken over from others
 * @param given places handed to others
 */
public record Places(int received, int given) {}
