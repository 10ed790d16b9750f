package cn.jiangxin.web.register;

import java.util.Map;

/**
 * A field of a reported fact as the form shows it.
 *
 * @param id name of the field
 * @param type choice, day, money, area or text
 * @param ahead whether its day may lie ahead
 * @param options from the value sent to the text shown; empty unless it is a choice
 */
public record FactFieldOffer(
    String id,
    String type,
    String label,
    boolean required,
    boolean ahead,
    int longest,
    Map<String, String> options) {}
