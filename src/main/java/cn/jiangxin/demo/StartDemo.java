package cn.jiangxin.demo;

import cn.jiangxin.assessment.ReassessDue;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.platform.ConsoleNotice;
import cn.jiangxin.platform.DemoDistrict;
import cn.jiangxin.platform.Installation;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/** Loads and judges the demo district at the start of a demo, and tells who can log in. */
@Singleton
class StartDemo implements DemoDistrict, ConsoleNotice {

  /** Each log-in has a sentence of its own. */
  private static final String LOG_IN = "demo.account.";

  private final LoadDistrict district;
  private final DemoAccounts accounts;
  private final ReassessDue reassess;
  private final Installation installation;
  private final BusinessClock clock;

  StartDemo(
      LoadDistrict district,
      DemoAccounts accounts,
      ReassessDue reassess,
      Installation installation,
      BusinessClock clock) {
    this.district = district;
    this.accounts = accounts;
    this.reassess = reassess;
    this.installation = installation;
    this.clock = clock;
  }

  /** A load that was not judged because it was interrupted is judged now. */
  @Override
  public void loadOnce() {
    district.load(clock.today());
    reassess.upTo(clock.today(), judged -> {});
  }

  @Override
  public List<Sentence> sentences(URI home) {
    if (!installation.isDemo()) {
      return List.of();
    }
    return Stream.concat(
            Stream.of(new Sentence("demo.accounts", List.of())),
            accounts.all().stream().map(StartDemo::sentence))
        .toList();
  }

  private static Sentence sentence(DemoAccount account) {
    return new Sentence(
        LOG_IN + account.login(), List.of(account.login(), account.password(), account.name()));
  }
}
