package cn.jiangxin.oversight.library;

import cn.jiangxin.policy.clause.Clause;
import cn.jiangxin.policy.clause.Parameter;
import cn.jiangxin.shared.DateRange;
import java.util.List;

/**
 * A clause as an earlier or a later version of its policy states it, where that differs.
 *
 * @param when the days on which it held, or will hold
 * @param parameters those with other values
 */
public record OtherWording(DateRange when, Clause clause, List<Parameter> parameters) {}
