package cn.jiangxin.demo;

import cn.jiangxin.ledger.Outcome;
import cn.jiangxin.ledger.Patent;
import cn.jiangxin.studio.Member;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Draws up the patent behind an outcome: a service invention that belongs to the unit. */
final class PatentDraft {

  private final Life life;
  private final Outcome outcome;

  PatentDraft(Life life, Outcome outcome) {
    this.life = life;
    this.outcome = outcome;
  }

  Patent patent() {
    boolean invention = outcome.type().equals("PATENT_INVENTION");
    LocalDate granted = outcome.formedOn();
    LocalDate filed = granted.minusMonths(invention ? 25 : 9);
    return new Patent(
        outcome.id(),
        life.id(),
        number(filed.getYear(), invention ? 1 : 2),
        invention ? "INVENTION" : "UTILITY_MODEL",
        "CNIPA",
        filed,
        granted,
        granted,
        true,
        "VALID",
        null,
        parties(granted));
  }

  /** Number with check digit (domain specification, section 7.3). */
  private String number(int year, int kind) {
    int serial = 1_000_000 + (int) (outcome.id() * 7919 % 8_999_999);
    String digits = "%d%d%07d".formatted(year, kind, serial);
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += (digits.charAt(i) - '0') * (2 + i % 8);
    }
    int check = sum % 11;
    return "ZL" + digits + "." + (check == 10 ? "X" : String.valueOf(check));
  }

  private List<Patent.Party> parties(LocalDate granted) {
    String how = life.plot().text("patents", "INVENTOR");
    List<Patent.Party> parties = new ArrayList<>();
    Member leader = life.leaderOn(granted);
    if (how.equals("PATENTEE")) {
      parties.add(party("PATENTEE", leader));
      parties.add(new Patent.Party("INVENTOR", 1, life.words().person(), null));
    } else {
      parties.add(new Patent.Party("PATENTEE", 1, life.words().unit(life.unit()), null));
      parties.add(
          how.equals("OUTSIDER")
              ? new Patent.Party("INVENTOR", 1, life.words().person(), null)
              : party("INVENTOR", leader));
    }
    return parties;
  }

  private static Patent.Party party(String role, Member member) {
    return new Patent.Party(role, 1, member.name(), member.id());
  }
}
