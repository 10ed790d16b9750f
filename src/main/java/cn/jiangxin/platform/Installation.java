package cn.jiangxin.platform;

import jakarta.inject.Singleton;
import java.util.Optional;

/** What the database in use is for. Once settled it stays so. */
@Singleton
public class Installation {
  private static final String KIND = "kind";

  private final InstallationSettingRows rows;

  Installation(InstallationSettingRows rows) {
    this.rows = rows;
  }

  /** What a database can be for. */
  public enum Kind {
    /** Real records. */
    REGISTRY,
    /** The demo district: invented people, known passwords, a clock that may be moved. */
    DEMO
  }

  /** What the database is for; empty while nobody has said so. */
  public Optional<Kind> kind() {
    return rows.findById(KIND).map(row -> Kind.valueOf(row.value()));
  }

  /** Whether this is the demo district. */
  public boolean isDemo() {
    return kind().filter(Kind.DEMO::equals).isPresent();
  }

  /** Says what the database is for, unless that is settled already; answers what it is for. */
  public Kind settle(Kind wanted) {
    rows.addUnlessThere(KIND, wanted.name());
    return kind().orElse(wanted);
  }
}
