package cn.jiangxin.studio;

import jakarta.inject.Singleton;
import java.util.List;

/** Store of the bodies' words that a title was agreed by mistake. */
@Singleton
public class SetAsides {

  private final SetAsideRows rows;

  SetAsides(SetAsideRows rows) {
    this.rows = rows;
  }

  /** Records one; the result carries its id. */
  public SetAside append(SetAside record, Stamp stamp) {
    return rows.save(SetAsideRow.of(record, stamp)).toRecord();
  }

  /** Those on titles of the studio that still stand, oldest first. */
  public List<SetAside> open(long studioId) {
    return rows.open(studioId).stream().map(SetAsideRow::toRecord).toList();
  }

  /** Voids one that stands; false if it does not, or belongs to another studio. */
  public boolean voidRecord(long id, long studioId, Stamp stamp) {
    return rows.voidRecord(id, studioId, stamp.at()) == 1;
  }
}
