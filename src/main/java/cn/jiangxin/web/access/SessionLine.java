package cn.jiangxin.web.access;

import cn.jiangxin.access.KnownSession;

/**
 * A session as a page lists it.
 *
 * @param device browser and system in a few words; empty if unknown
 * @param present whether it is the one that looks at the page
 */
record SessionLine(KnownSession session, String device, boolean present) {

  static SessionLine of(KnownSession session, String presentKey) {
    return new SessionLine(
        session,
        Device.of(session.device()),
        session.handle().equals(KnownSession.handle(presentKey)));
  }
}
