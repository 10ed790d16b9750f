package cn.jiangxin.reporting;

import java.util.List;
import java.util.Map;

/**
 * What the database says for one spending report.
 *
 * @param categories codes of the spending categories in the order of the document, by the clause of
 *     the grants
 * @param bodies names of the bodies of the policies, by code
 * @param places names of the organisations whose subtrees the actor sees
 */
record SpendingFacts(
    List<GrantHead> grants,
    List<PaidRow> instalments,
    List<SpentRow> spending,
    Map<String, List<String>> categories,
    Map<String, String> bodies,
    List<String> places) {}
