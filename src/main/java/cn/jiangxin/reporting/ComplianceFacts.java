package cn.jiangxin.reporting;

import java.util.List;
import java.util.Map;

/**
 * What the database says for one compliance report.
 *
 * @param bodies names of the bodies of the policies, by code
 * @param places names of the organisations whose subtrees the actor sees
 */
record ComplianceFacts(
    List<StudioHead> studios,
    List<TitleRow> titles,
    List<FoundRow> findings,
    List<DeadlineRow> deadlines,
    Map<String, String> bodies,
    List<String> places) {}
