package cn.jiangxin.registry;

import cn.jiangxin.studio.LeaderTenure;
import cn.jiangxin.studio.Sanction;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.StudioDocument;
import cn.jiangxin.studio.StudioName;
import cn.jiangxin.studio.StudioTyping;
import cn.jiangxin.studio.Venue;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the register says of one studio today.
 *
 * @param unions names of the unions above the unit, the nearest first
 * @param type primary type today; null: not recorded
 * @param leader name of today's leader; null: the post is vacant
 * @param teamSize members of today
 * @param titles its titles, held and ended, the latest first
 * @param leaders everybody who has led it, the latest first
 * @param names the names it has borne, the latest first
 * @param typings the types it has had, the latest first
 * @param venues its venues, the latest first
 * @param documents its rules and plans
 * @param sanctions sanctions after a decision
 * @param assessedOn the day its findings speak of; null: it has not been judged yet
 */
public record StudioProfile(
    Studio studio,
    String unitCode,
    String unitName,
    List<String> unions,
    @Nullable String type,
    @Nullable String leader,
    long teamSize,
    List<Title> titles,
    List<Leader> leaders,
    List<StudioName> names,
    List<StudioTyping> typings,
    List<Venue> venues,
    List<StudioDocument> documents,
    List<Sanction> sanctions,
    @Nullable LocalDate assessedOn) {

  /** Somebody's time as leader. */
  public record Leader(String name, LeaderTenure tenure) {}

  /** The titles that it holds today. */
  public List<Title> held() {
    return titles.stream().filter(Title::held).toList();
  }
}
