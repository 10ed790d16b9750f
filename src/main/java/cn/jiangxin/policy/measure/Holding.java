package cn.jiangxin.policy.measure;

import cn.jiangxin.policy.finding.Finding.Fact;
import java.util.List;
import java.util.Set;

/**
 * Which of several coded things are there.
 *
 * @param recorded false if nothing has been recorded at all
 */
public record Holding(boolean recorded, Set<String> codes, List<Fact> facts) {}
