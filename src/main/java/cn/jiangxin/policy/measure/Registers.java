package cn.jiangxin.policy.measure;

import cn.jiangxin.policy.clause.Settings;
import cn.jiangxin.policy.finding.Finding.Fact;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.subject.StudioFile.Activity;
import cn.jiangxin.policy.subject.StudioFile.Alliance;
import cn.jiangxin.policy.subject.StudioFile.Audit;
import cn.jiangxin.policy.subject.StudioFile.Outcome;
import cn.jiangxin.policy.subject.StudioFile.Support;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Things that are recorded and shown, without a duty to have them. */
final class Registers {
  private Registers() {}

  /** Alliances, and which of the listed kinds of activity there have been (BDA-11). */
  static Function<Matter, Holding> tasks(Settings settings) {
    List<String> kinds = settings.codes("taskActivityKinds");
    return matter -> tasks(matter, kinds);
  }

  private static Holding tasks(Matter matter, List<String> kinds) {
    Set<String> codes = new LinkedHashSet<>();
    List<Fact> facts = new ArrayList<>();
    for (Activity activity : matter.studio().activities()) {
      LocalDate on = LedgerEvents.on(activity);
      if (kinds.contains(activity.type())
          && on != null
          && matter.asOf().reached(on)
          && codes.add(activity.type())) {
        facts.add(Facts.text(Term.TASK_ACTIVITY, activity.type(), "activity:" + activity.id()));
      }
    }
    for (Alliance alliance : matter.studio().alliances()) {
      if (matter.asOf().within(alliance.when())) {
        facts.add(Facts.text(Term.ALLIANCE, alliance.name(), "alliance:" + alliance.id()));
      }
    }
    return new Holding(!facts.isEmpty(), codes, facts);
  }

  static Holding support(Matter matter) {
    Set<String> fields = new LinkedHashSet<>();
    List<Fact> facts = new ArrayList<>();
    for (Support support : matter.studio().supports()) {
      if (matter.asOf().reached(support.on()) && fields.add(support.field())) {
        facts.add(Facts.text(Term.SUPPORT, support.field(), "support:" + support.id()));
      }
    }
    return new Holding(!facts.isEmpty(), fields, facts);
  }

  static Holding audits(Matter matter) {
    Set<String> auditors = new LinkedHashSet<>();
    List<Fact> facts = new ArrayList<>();
    for (Audit audit : matter.studio().audits()) {
      if (matter.asOf().reached(audit.on())) {
        auditors.add(audit.auditor());
        String value = audit.auditor() + " " + audit.on();
        facts.add(Facts.text(Term.AUDIT, value, "audit:" + audit.id()));
      }
    }
    return new Holding(!facts.isEmpty(), auditors, facts);
  }

  /** Verified outcomes that are applied in practice: those that may be put forward (BDA-31). */
  static Holding candidates(Matter matter) {
    int count = 0;
    for (Outcome outcome : matter.studio().outcomes()) {
      count += outcome.verified() && matter.asOf().happened(outcome.appliedOn()) ? 1 : 0;
    }
    return new Holding(count > 0, Set.of(), List.of(Facts.count(Term.CANDIDATE_OUTCOMES, count)));
  }
}
