package cn.jiangxin.oversight.asof;

import cn.jiangxin.oversight.brief.Brief;
import cn.jiangxin.policy.finding.Finding;
import java.util.List;

/** How one studio stands on a day, as far as was asked for. */
public record StudioOn(Brief studio, List<Finding> findings) {}
