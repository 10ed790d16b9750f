package cn.jiangxin.access;

import cn.jiangxin.platform.DueWork;
import cn.jiangxin.platform.Progress;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** Each night: links whose first or last day has come take effect, expired sessions go. */
@Singleton
class TidyAccess implements DueWork {
  private final Organisations organisations;
  private final Sessions sessions;

  TidyAccess(Organisations organisations, Sessions sessions) {
    this.organisations = organisations;
    this.sessions = sessions;
  }

  @Override
  public String name() {
    return "ACCESS_UPKEEP";
  }

  @Override
  public void runUpTo(LocalDate today, Progress progress) {
    organisations.refreshTree();
    sessions.forgetExpired();
  }
}
