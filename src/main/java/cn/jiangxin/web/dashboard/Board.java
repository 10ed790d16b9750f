package cn.jiangxin.web.dashboard;

import cn.jiangxin.oversight.deadline.Deadline;
import cn.jiangxin.oversight.standing.Card;
import cn.jiangxin.oversight.standing.Standing;
import cn.jiangxin.oversight.title.TitleBoard;
import cn.jiangxin.registry.StudioProfile;
import java.util.List;

/**
 * What a leader has to know of one studio.
 *
 * @param titles its titles side by side
 * @param deadlines the next ones
 * @param goals what is counted this year, unfinished first
 */
public record Board(
    StudioProfile profile,
    Standing standing,
    TitleBoard titles,
    List<Deadline> deadlines,
    List<Card> goals) {}
