package cn.jiangxin.policy.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a scheme lets its boost money be spent on.
 *
 * @param clause the clause that says so
 * @param categories codes in the order of the document
 * @param residual the category that needs a description of what it was for; null if there is none
 */
public record StatedSpending(
    String clause, Dated<List<String>> categories, @Nullable Dated<String> residual) {}
