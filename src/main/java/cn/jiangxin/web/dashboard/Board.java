package cn.jiangxin.web.dashboard;

import cn.jiangxin.oversight.deadline.Deadline;
import cn.jiangxin.oversight.standing.Card;
import cn.jiangxin.oversight.standing.Standing;
import cn.jiangxin.oversight.title.TitleBoard;
import cn.jiangxin.registry.StudioProfile;
import cn.jiangxin.studio.Project;
import cn.jiangxin.web.studio.Remedies;
import java.util.List;

/**
 * What a leader has to know of one studio.
 *
 * @param titles its titles side by side
 * @param deadlines the next ones
 * @param goals what is counted this year or in a window that this year is part of, unfinished first
 * @param projects those that are under way
 * @param remedies where something missing is recorded
 */
public record Board(
    StudioProfile profile,
    Standing standing,
    TitleBoard titles,
    List<Deadline> deadlines,
    List<Card> goals,
    List<Project> projects,
    Remedies remedies) {}
