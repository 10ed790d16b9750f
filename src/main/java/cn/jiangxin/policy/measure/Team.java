package cn.jiangxin.policy.measure;

import cn.jiangxin.policy.clause.Settings;
import cn.jiangxin.policy.finding.Finding.Fact;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.subject.StudioFile.FrontLine;
import cn.jiangxin.policy.subject.StudioFile.LeaderTenure;
import cn.jiangxin.policy.subject.StudioFile.Member;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who belongs to the team and what is known of them (BDA-8, A-20 to A-22).
 *
 * @param leaderCounts whether the leader is one of the team
 * @param externalsCount whether people of other units count who are not full members
 * @param mainRoles roles of main members
 */
record Team(boolean leaderCounts, boolean externalsCount, List<String> mainRoles) {
  private static final String LEADER = "LEADER";

  static Team from(Settings settings) {
    return new Team(
        settings.flag("leaderCountsInTeam"), settings.flag("externalMembersCount"), List.of());
  }

  static Team mainFrom(Settings settings) {
    return new Team(true, false, settings.codes("mainMemberRoles"));
  }

  Amount size(Matter matter) {
    if (matter.studio().members().isEmpty()) {
      return Amount.unrecorded();
    }
    List<Fact> facts = new ArrayList<>();
    for (Member member : matter.studio().members()) {
      if (counts(matter, member) && (leaderCounts || !isLeader(matter, member))) {
        facts.add(fact(Term.MEMBER, member));
      }
    }
    if (leaderCounts) {
      LeadersApart.of(matter)
          .forEach(tenure -> facts.add(Facts.text(Term.LEADER, tenure.person(), null)));
    }
    return Amount.exactly(BigDecimal.valueOf(facts.size()), facts);
  }

  Amount frontLine(Matter matter) {
    if (matter.studio().members().isEmpty()) {
      return Amount.unrecorded();
    }
    List<Fact> facts = new ArrayList<>();
    int undeclared = LeadersApart.of(matter).size();
    for (Member member : matter.studio().members()) {
      if (counts(matter, member)) {
        Boolean declared = declared(matter, member);
        if (declared == null) {
          undeclared++;
        } else if (declared) {
          facts.add(fact(Term.FRONT_LINE_MEMBER, member));
        }
      }
    }
    return between(facts.size(), facts.size() + undeclared, BigDecimal.ONE, facts);
  }

  Amount mainSpecialistShare(Matter matter) {
    List<Fact> facts = new ArrayList<>();
    int main = 0;
    int unknown = 0;
    for (Member member : matter.studio().members()) {
      if (mainRoles.contains(member.role()) && counts(matter, member)) {
        main++;
        if (member.fieldSpecialist() == null) {
          unknown++;
        } else if (member.fieldSpecialist()) {
          facts.add(fact(Term.MEMBER, member));
        }
      }
    }
    return main == 0
        ? Amount.unrecorded()
        : between(facts.size(), facts.size() + unknown, BigDecimal.valueOf(main), facts);
  }

  private static Amount between(int least, int most, BigDecimal whole, List<Fact> facts) {
    return new Amount(part(least, whole), part(most, whole), facts);
  }

  /** Rounded down, so that a share below a limit never reaches it by rounding. */
  private static BigDecimal part(int count, BigDecimal whole) {
    return whole.equals(BigDecimal.ONE)
        ? BigDecimal.valueOf(count)
        : BigDecimal.valueOf(count).divide(whole, 4, RoundingMode.DOWN);
  }

  private boolean counts(Matter matter, Member member) {
    return (!member.external() || member.fullMember() || externalsCount)
        && matter.asOf().within(member.when());
  }

  private static boolean isLeader(Matter matter, Member member) {
    if (member.role().equals(LEADER)) {
      return true;
    }
    for (LeaderTenure tenure : matter.studio().leaders()) {
      if (tenure.memberId() == member.id() && matter.asOf().within(tenure.when())) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Boolean declared(Matter matter, Member member) {
    FrontLine latest = null;
    for (FrontLine declaration : member.frontLine()) {
      if (matter.asOf().reached(declaration.from())
          && (latest == null || !declaration.from().isBefore(latest.from()))) {
        latest = declaration;
      }
    }
    return latest == null ? null : latest.declared();
  }

  private static Fact fact(Term term, Member member) {
    return Facts.text(term, member.role(), "member:" + member.id());
  }
}
