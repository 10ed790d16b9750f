package cn.jiangxin.access;

import cn.jiangxin.access.limit.RateLimits;
import cn.jiangxin.platform.DueWork;
import cn.jiangxin.platform.Progress;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** Each night: links whose first or last day has come take effect, expired sessions go. */
@Singleton
class TidyAccess implements DueWork {
  private final Organisations organisations;
  private final Sessions sessions;
  private final RateLimits limits;

  TidyAccess(Organisations organisations, Sessions sessions, RateLimits limits) {
    this.organisations = organisations;
    this.sessions = sessions;
    this.limits = limits;
  }

  @Override
  public String name() {
    return "ACCESS_UPKEEP";
  }

  @Override
  public void runUpTo(LocalDate today, Progress progress) {
    organisations.refreshTree();
    sessions.forgetExpired();
    limits.forgetPast();
  }
}
