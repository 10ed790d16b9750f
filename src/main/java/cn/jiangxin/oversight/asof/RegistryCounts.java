package cn.jiangxin.oversight.asof;

import java.time.LocalDate;
import java.util.List;

/**
 * How the studios of a scope stand on a day.
 *
 * @param studios how many were judged
 * @param counts in the order of the clauses; what does not apply is left out
 */
public record RegistryCounts(LocalDate on, int studios, List<ClauseOn> counts) {}
