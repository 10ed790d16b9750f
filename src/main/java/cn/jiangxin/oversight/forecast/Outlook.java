package cn.jiangxin.oversight.forecast;

import java.time.LocalDate;
import java.util.List;

/**
 * What lies ahead.
 *
 * @param from today
 * @param until last day that was looked at
 * @param studios how many studios were judged
 * @param events by day, then by studio
 */
public record Outlook(LocalDate from, LocalDate until, int studios, List<Coming> events) {}
