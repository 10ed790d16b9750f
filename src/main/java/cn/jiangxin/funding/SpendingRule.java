package cn.jiangxin.funding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What boost money may be spent on.
 *
 * @param clause the clause that says so; null: no text says anything
 * @param categories codes in the order of the document
 * @param residual the category that needs a description of what it was for; null: none does
 */
public record SpendingRule(
    @Nullable String clause, List<String> categories, @Nullable String residual) {}
