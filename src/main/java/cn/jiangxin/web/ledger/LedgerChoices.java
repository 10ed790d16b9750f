package cn.jiangxin.web.ledger;

import cn.jiangxin.ledger.LedgerCodes;
import cn.jiangxin.ledger.LedgerCodes.CodeList;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.studio.Member;
import cn.jiangxin.studio.Members;
import cn.jiangxin.studio.Project;
import cn.jiangxin.studio.Projects;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.web.words.Words;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the forms of the ledgers offer to choose from. */
@Singleton
class LedgerChoices {

  private final LedgerCodes codes;
  private final Members members;
  private final Projects projects;
  private final BusinessClock clock;

  LedgerChoices(LedgerCodes codes, Members members, Projects projects, BusinessClock clock) {
    this.codes = codes;
    this.members = members;
    this.projects = projects;
    this.clock = clock;
  }

  LocalDate today() {
    return clock.today();
  }

  /** The codes of a list with their words, in the list's order. */
  Map<String, String> codes(CodeList list, Words words) {
    return words.options("ledger." + list.key(), codes.of(list));
  }

  /** Yes and no. */
  static Map<String, String> yesNo(Words words) {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("true", words.text("pages.yes"));
    options.put("false", words.text("pages.no"));
    return options;
  }

  /** Codes of the kinds of outcomes that are patents. */
  List<String> patents() {
    return codes.of(CodeList.OUTCOME).stream()
        .filter(code -> codes.patentKind(code).isPresent())
        .toList();
  }

  /** The studio's projects by code, the latest first. */
  Map<String, String> projects(Studio studio) {
    Map<String, String> options = new LinkedHashMap<>();
    List<Project> all = projects.current(Set.of(studio.id()));
    for (int i = all.size() - 1; i >= 0; i--) {
      options.put(all.get(i).code(), all.get(i).name());
    }
    return options;
  }

  /** Everybody in the member ledger, those who have left too: an old entry may name them. */
  List<Member> team(Studio studio) {
    return members.current(Set.of(studio.id()));
  }
}
