package cn.jiangxin.studio;

import jakarta.inject.Singleton;
import java.util.Optional;

/** Store of the changes of the register; they are only ever added. */
@Singleton
public class RegisterChanges {

  private final RegisterChangeRows rows;

  RegisterChanges(RegisterChangeRows rows) {
    this.rows = rows;
  }

  /** What the request with the key has changed. */
  public Optional<RegisterChange> madeBy(String key) {
    return rows.byKey(key).map(RegisterChangeRow::toRecord);
  }

  /** Keeps a change, under the stamp's key. */
  public void append(RegisterChange change, Stamp stamp) {
    rows.save(RegisterChangeRow.of(change, stamp));
  }
}
