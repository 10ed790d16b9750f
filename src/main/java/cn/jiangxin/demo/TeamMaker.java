package cn.jiangxin.demo;

import cn.jiangxin.shared.DateRange;
import cn.jiangxin.studio.FrontLineDeclaration;
import cn.jiangxin.studio.FrontLineDeclarations;
import cn.jiangxin.studio.Honour;
import cn.jiangxin.studio.Honours;
import cn.jiangxin.studio.LeaderTenure;
import cn.jiangxin.studio.LeaderTenures;
import cn.jiangxin.studio.Member;
import cn.jiangxin.studio.Members;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Records the teams: who joined and left, who is declared front-line, honours, leaders. */
@Singleton
class TeamMaker {

  private final Members members;
  private final FrontLineDeclarations declarations;
  private final Honours honours;
  private final LeaderTenures tenures;

  TeamMaker(
      Members members, FrontLineDeclarations declarations, Honours honours, LeaderTenures tenures) {
    this.members = members;
    this.declarations = declarations;
    this.honours = honours;
    this.tenures = tenures;
  }

  void record(List<Life> lives, Stamps stamps) {
    List<Member> drafts = new ArrayList<>();
    lives.forEach(life -> drafts.addAll(new TeamDraft(life).members()));
    Iterator<Member> stored =
        members.append(drafts, member -> stamps.after(member.joinedOn())).iterator();
    for (Life life : lives) {
      drafts.stream()
          .filter(m -> m.studioId() == life.id())
          .forEach(m -> life.team.add(stored.next()));
    }
    stamps.byMonth(
        all(lives, TeamMaker::declarations), FrontLineDeclaration::validFrom, declarations::append);
    stamps.byMonth(all(lives, TeamMaker::honours), Honour::conferredOn, honours::append);
    stamps.byMonth(
        all(lives, TeamMaker::tenures),
        tenure -> Objects.requireNonNull(tenure.when().from()),
        tenures::append);
  }

  private static <T> List<T> all(List<Life> lives, Function<Life, List<T>> records) {
    return lives.stream().flatMap(life -> records.apply(life).stream()).toList();
  }

  /** The last so many of the present team are front-line employees, the others are not. */
  private static List<FrontLineDeclaration> declarations(Life life) {
    List<Member> own = life.team.stream().filter(m -> !m.external() && m.leftOn() == null).toList();
    int frontLine = life.plot().number("frontLine", 5);
    return Stream.iterate(0, i -> i < own.size(), i -> i + 1)
        .map(
            i ->
                new FrontLineDeclaration(
                    0,
                    life.id(),
                    own.get(i).id(),
                    i >= own.size() - frontLine,
                    own.get(i).joinedOn()))
        .toList();
  }

  private static List<Honour> honours(Life life) {
    Dice dice = life.dice("honours");
    LocalDate conferred = life.title().established().minusMonths(dice.between(3, 40));
    String code = dice.pick(List.of("MODEL_WORKER", "MODEL_WORKER", "YICHENG_CRAFTSMAN"));
    return life.team.stream()
        .filter(m -> m.role().equals("LEADER"))
        .map(
            m ->
                new Honour(
                    0,
                    life.id(),
                    m.id(),
                    code,
                    code.equals("MODEL_WORKER") ? "GOVERNMENT" : "UNION",
                    conferred,
                    null))
        .toList();
  }

  private static List<LeaderTenure> tenures(Life life) {
    Optional<Succession> change = Succession.of(life.plot(), life.days());
    LocalDate first = life.title().established();
    Member leader = life.team.get(0);
    if (change.isEmpty()) {
      return List.of(tenure(life, leader, DateRange.since(first)));
    }
    Succession left = change.get();
    List<LeaderTenure> tenures = new ArrayList<>();
    tenures.add(
        new LeaderTenure(
            0,
            life.id(),
            leader.id(),
            new DateRange(first, left.lastDay()),
            left.reason(),
            true,
            left.filedOn(),
            left.approvedOn()));
    if (left.successor() != null) {
      Member successor = life.leaderOn(left.lastDay().plusDays(1));
      tenures.add(tenure(life, successor, DateRange.since(left.lastDay().plusDays(1))));
    }
    return tenures;
  }

  private static LeaderTenure tenure(Life life, Member member, DateRange when) {
    return new LeaderTenure(0, life.id(), member.id(), when, null, null, null, null);
  }
}
