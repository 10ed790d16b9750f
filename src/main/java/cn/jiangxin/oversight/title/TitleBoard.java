package cn.jiangxin.oversight.title;

import java.util.List;

/**
 * The titles that a studio holds, side by side.
 *
 * @param strictest of each kind of duty that several of them ask for
 */
public record TitleBoard(List<TitleClock> titles, List<StrictestDuty> strictest) {}
