package cn.jiangxin.oversight.dashboard;

import java.time.YearMonth;

/**
 * The activities that began in a month.
 *
 * @param exchange those that count as exchange activities
 */
public record ActivityMonth(YearMonth month, long activities, long exchange) {}
