package cn.jiangxin.policy.measure;

import cn.jiangxin.policy.finding.Finding.Fact;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.subject.CstaApplicationFile;
import cn.jiangxin.policy.subject.CstaApplicationFile.Direction;
import cn.jiangxin.policy.subject.CstaApplicationFile.Fee;
import cn.jiangxin.policy.subject.CstaApplicationFile.OtherTitle;
import cn.jiangxin.policy.subject.CstaApplicationFile.PlaceTransfer;
import cn.jiangxin.policy.subject.CstaApplicationFile.QuotaUse;
import cn.jiangxin.policy.subject.CstaApplicationFile.StepDecision;
import cn.jiangxin.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an application for a CSTA title states (CSTA-1, 3, 5). */
final class ApplicationFacts {
  private static final String NON_MEMBER = "NON_MEMBER";
  private static final String CERTIFICATE = "CERTIFICATE";

  private ApplicationFacts() {}

  static Function<Matter, Optional<String>> text(
      Function<CstaApplicationFile, @Nullable String> of) {
    return matter -> Optional.ofNullable(of.apply(matter.cstaApplication()));
  }

  static Answer tradeListed(Matter matter) {
    return ClaimFacts.flag(Term.TRADE_LISTED, matter.cstaApplication().tradeListed());
  }

  /** The tier of the member unit; a unit that is no member has a tier of its own. */
  static Optional<String> tier(Matter matter) {
    CstaApplicationFile file = matter.cstaApplication();
    return Boolean.FALSE.equals(file.member())
        ? Optional.of(NON_MEMBER)
        : Optional.ofNullable(file.tier());
  }

  static Optional<LocalDate> received(Matter matter) {
    return Optional.ofNullable(matter.cstaApplication().receivedOn())
        .filter(matter.asOf()::reached);
  }

  /** Where the application stands: PENDING, CERTIFIED, DECLINED or WITHDRAWN. */
  static Optional<String> standing(Matter matter) {
    CstaApplicationFile file = matter.cstaApplication();
    if (matter.asOf().happened(file.certificateOn())) {
      return Optional.of("CERTIFIED");
    }
    if (matter.asOf().happened(file.withdrawnOn())) {
      return Optional.of("WITHDRAWN");
    }
    for (StepDecision decision : file.decisions()) {
      if (!decision.passed() && matter.asOf().reached(decision.on())) {
        return Optional.of("DECLINED");
      }
    }
    return Optional.of(Filing.PENDING);
  }

  static Filings ofUnit(Matter matter) {
    CstaApplicationFile file = matter.cstaApplication();
    LocalDate received = received(matter).orElse(null);
    Filing own = new Filing(file.code(), file.call(), received, Filing.PENDING, null);
    List<Filing> others = new ArrayList<>(file.quotaUses().size());
    for (QuotaUse use : file.quotaUses()) {
      if (matter.asOf().reached(use.filedOn())) {
        boolean settled = use.statusOn() == null || matter.asOf().reached(use.statusOn());
        String status = settled ? use.status() : Filing.PENDING;
        others.add(new Filing(use.code(), use.call(), use.filedOn(), status, use.statusOn()));
      }
    }
    return new Filings(own, others, true);
  }

  static Places places(Matter matter) {
    int received = 0;
    int given = 0;
    for (PlaceTransfer transfer : transfers(matter)) {
      if (transfer.direction() == Direction.RECEIVED) {
        received += transfer.places();
      } else {
        given += transfer.places();
      }
    }
    return new Places(received, given);
  }

  static List<PlaceTransfer> transfers(Matter matter) {
    List<PlaceTransfer> transfers = new ArrayList<>(1);
    for (PlaceTransfer transfer : matter.cstaApplication().transfers()) {
      if (matter.asOf().reached(transfer.on())) {
        transfers.add(applied(matter, transfer));
      }
    }
    return transfers;
  }

  /** The application judged here is itself one of the giver, where nothing else is recorded. */
  private static PlaceTransfer applied(Matter matter, PlaceTransfer transfer) {
    if (transfer.direction() == Direction.RECEIVED
        || transfer.giverApplied() != null
        || received(matter).isEmpty()) {
      return transfer;
    }
    return new PlaceTransfer(
        transfer.id(),
        transfer.direction(),
        transfer.places(),
        transfer.on(),
        transfer.giverProduces(),
        transfer.giverPlans(),
        true,
        transfer.giverReceived(),
        transfer.recipientProduces(),
        transfer.chainRelation());
  }

  /** All fees booked so far, in yuan; no record means that none was booked. */
  static Amount fees(Matter matter) {
    Money sum = Money.ZERO;
    List<Fact> facts = new ArrayList<>();
    for (Fee fee : matter.cstaApplication().fees()) {
      if (matter.asOf().reached(fee.on())) {
        sum = sum.plus(fee.amount());
        facts.add(Facts.number(Term.FEE, fee.amount().toYuan(), "fee:" + fee.id()));
      }
    }
    return Amount.exactly(sum.toYuan(), facts);
  }

  static Map<String, Step> steps(Matter matter) {
    CstaApplicationFile file = matter.cstaApplication();
    Map<String, Step> steps = new HashMap<>();
    for (StepDecision decision : file.decisions()) {
      if (matter.asOf().reached(decision.on())) {
        LocalDate passed = decision.passed() ? decision.on() : null;
        steps.put(decision.step(), new Step(decision.on(), passed, !decision.passed()));
      }
    }
    boolean issued = matter.asOf().happened(file.certificateOn());
    steps.put(CERTIFICATE, Step.done(issued ? file.certificateOn() : null));
    return steps;
  }

  static Holding otherTitles(Matter matter) {
    Set<String> programmes = new HashSet<>();
    List<Fact> facts = new ArrayList<>();
    for (OtherTitle title : matter.cstaApplication().otherTitles()) {
      if (matter.asOf().reached(title.since()) && programmes.add(title.programme())) {
        facts.add(Facts.text(Term.OTHER_TITLE, title.programme() + " " + title.since(), null));
      }
    }
    return new Holding(true, programmes, facts);
  }
}
