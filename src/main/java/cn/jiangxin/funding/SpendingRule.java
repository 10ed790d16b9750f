package cn.jiangxin.funding;

import java.util.List;

/**
 * What boost money may be spent on.
 *
 * @param clause the clause that says so
 * @param categories codes in the order of the document
 * @param residual the category that needs a description of what it was for
 */
public record SpendingRule(String clause, List<String> categories, String residual) {}
