package cn.jiangxin.demo;

import cn.jiangxin.studio.Member;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Draws up one team: the leader, those who stayed, those who left, guests, a successor. */
final class TeamDraft {

  private static final int FIRST_MAIN = 3;
  private static final int FIRST_ORDINARY = 6;
  private static final int DAYS_SINCE_LAST_LEFT = 60;

  private final Life life;
  private final Words words;
  private final Dice dice;
  private final LocalDate established;
  private final Optional<Succession> change;
  private final List<Member> members = new ArrayList<>();

  TeamDraft(Life life) {
    this.life = life;
    this.words = life.words();
    this.dice = life.dice("team");
    this.established = life.title().established();
    this.change = Succession.of(life.plot(), life.days());
  }

  List<Member> members() {
    int size = life.plot().number("team", dice.between(11, 15));
    leader();
    String successor = change.map(Succession::successor).orElse(null);
    int others = size - (change.isPresent() ? 0 : 1) - (successor == null ? 0 : 1);
    for (int i = 1; i <= others; i++) {
      colleague(i);
    }
    formerColleague();
    for (int i = 0; i < life.plot().number("guests", 0); i++) {
      add(words.person(), "ORDINARY", true, established.plusMonths(3), null);
    }
    if (successor != null) {
      add(successor, "LEADER", false, established, null);
    }
    return members;
  }

  private void leader() {
    add(life.leader(), "LEADER", false, established, change.map(Succession::lastDay).orElse(null));
  }

  /** Every fourth colleague joined later; nobody joined in the last weeks. */
  private void colleague(int place) {
    LocalDate later = established.plusDays(dice.between(120, 500));
    boolean recent = later.isAfter(life.lastDay().minusDays(30));
    String role = place < FIRST_MAIN ? "CORE" : place < FIRST_ORDINARY ? "MAIN" : "ORDINARY";
    add(words.person(), role, false, place % 4 == 0 && !recent ? later : established, null);
  }

  private void formerColleague() {
    int ago = life.plot().has("team") ? DAYS_SINCE_LAST_LEFT : dice.between(70, 240);
    LocalDate left = life.lastDay().minusDays(ago);
    if (left.isAfter(established)) {
      add(words.person(), "ORDINARY", false, established, left);
    }
  }

  private void add(
      String name, String role, boolean guest, LocalDate joined, @Nullable LocalDate left) {
    boolean leads = role.equals("LEADER");
    members.add(
        new Member(
            0,
            life.id(),
            name,
            guest ? null : life.unit() + dice.between(10_000, 99_999),
            role,
            guest,
            !guest,
            specialist(role),
            leads ? words.text("leaderPost") : words.post(dice),
            leads ? words.text("leaderTitle") : null,
            leads ? "L1" : dice.pick(List.of("L2", "L3", "L3", "L4")),
            joined,
            left,
            left == null ? null : reason(leads),
            null));
  }

  private String reason(boolean leads) {
    return leads
        ? change.map(Succession::reason).orElse("OTHER")
        : dice.pick(List.of("TRANSFER", "RESIGNED", "RETIRED"));
  }

  private @Nullable Boolean specialist(String role) {
    return role.equals("ORDINARY") ? null : life.plot().flag("specialists", true);
  }
}
