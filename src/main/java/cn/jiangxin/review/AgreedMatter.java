package cn.jiangxin.review;

import java.time.LocalDate;

/**
 * What the bodies agreed on and may set aside.
 *
 * @param agreedOn the day of the last body's vote
 * @param carries whether something else rests on it, which must be set aside first
 */
record AgreedMatter(String programme, LocalDate agreedOn, boolean carries) {}
