package cn.jiangxin.assessment;

import java.time.LocalDate;
import java.util.Map;

/**
 * A version of a scheme that is to be published.
 *
 * @param from first day on which it holds
 * @param parameters other values; empty where the whole text changes
 * @param files the text of the pack by file name; empty where only parameters change
 * @param note why
 * @param key counts the request once, however often it is sent
 * @param publisher whoever publishes it, by name
 */
public record NewVersion(
    String scheme,
    LocalDate from,
    Map<String, String> parameters,
    Map<String, String> files,
    String note,
    String key,
    String publisher) {}
