package cn.jiangxin.demo;

import cn.jiangxin.access.Scope;
import cn.jiangxin.studio.Studios;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Loads the demo district: 60 invented studios in five units under two upper unions, relative to
 * the day of loading and the same each time it is loaded on that day.
 *
 * <p>The story of the first minutes: the leader of studio TL-01 is one exchange activity short of
 * last year's four (BDA-14.4), whatever the day of loading, 1 January included; entering one
 * activity dated last year closes the alert. This year the studio has three so far from 4
 * January on, so that an activity of today meets the running year's duty as well.
 *
 * <p>All is written in one transaction: an interrupted load leaves nothing behind.
 */
@Singleton
public class LoadDistrict {

  private final Studios studios;
  private final OrganisationMaker organisations;
  private final RegisterMaker register;
  private final TeamMaker teams;
  private final TitleMaker titles;
  private final CertificateMaker certificates;
  private final ReviewMaker reviews;
  private final ProjectMaker projects;
  private final LedgerMakers ledgers;
  private final GrantMaker grants;
  private final DemoAccounts accounts;
  private final FactMaker facts;

  LoadDistrict(
      Studios studios,
      OrganisationMaker organisations,
      RegisterMaker register,
      TeamMaker teams,
      TitleMaker titles,
      CertificateMaker certificates,
      ReviewMaker reviews,
      ProjectMaker projects,
      LedgerMakers ledgers,
      GrantMaker grants,
      DemoAccounts accounts,
      FactMaker facts) {
    this.studios = studios;
    this.organisations = organisations;
    this.register = register;
    this.teams = teams;
    this.titles = titles;
    this.certificates = certificates;
    this.reviews = reviews;
    this.projects = projects;
    this.ledgers = ledgers;
    this.grants = grants;
    this.accounts = accounts;
    this.facts = facts;
  }

  /**
   * Loads it as of the day, unless there are studios already.
   *
   * @return whether it was loaded
   */
  @Transactional
  public boolean load(LocalDate today) {
    if (!studios.idsAfter(0, 1, Scope.SERVICE).isEmpty()) {
      return false;
    }
    Days days = new Days(today);
    Stamps stamps = new Stamps(days);
    Words words = new Words();
    List<Block> plots = Block.list("studios.yml");
    plots.forEach(plot -> words.take(plot.text("leader")));
    Map<String, Long> units = organisations.register(days, stamps);
    List<Life> lives = register.register(plots, units, words, days, stamps);
    record(lives, words, stamps);
    accounts.open(lives.stream().collect(Collectors.toMap(Life::code, Life::id)), units);
    facts.record(lives, days, stamps);
    return true;
  }

  private void record(List<Life> lives, Words words, Stamps stamps) {
    register.record(lives, stamps);
    teams.record(lives, stamps);
    titles.record(lives, stamps);
    certificates.record(lives, stamps);
    reviews.record(lives, words, stamps);
    projects.record(lives, stamps);
    ledgers.record(lives, stamps);
    grants.record(lives, stamps);
  }
}
