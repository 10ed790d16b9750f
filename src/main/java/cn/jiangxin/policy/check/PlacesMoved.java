package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.measure.Measure;
import cn.jiangxin.policy.measure.Measures;
import cn.jiangxin.policy.subject.CstaApplicationFile.PlaceTransfer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Places may move only from a unit that has no use for them to a production unit in its chain: one
 * finding for each transfer (CSTA-3.2, A-61).
 */
record PlacesMoved(Measure<List<PlaceTransfer>> measure) implements Check {

  static PlacesMoved from(Args args) {
    return new PlacesMoved(args.measure("measure", Measures.TRANSFERS));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    for (PlaceTransfer transfer : measure.of(matter)) {
      transfer(transfer, sheet.open("T" + transfer.id()).governedOn(transfer.on()));
    }
    if (sheet.isEmpty()) {
      sheet.open("").notApplicable();
    }
  }

  private void transfer(PlaceTransfer transfer, Draft draft) {
    Lacks lacks = new Lacks();
    if (transfer.places() < 1) {
      lacks.failed(Term.PLACES_GIVEN);
    }
    lacks.take(idle(transfer), Term.GIVER_IDLE, true);
    lacks.take(transfer.giverApplied(), Term.GIVER_APPLIES, false);
    lacks.take(transfer.giverReceived(), Term.ONWARD_TRANSFER, false);
    lacks.take(transfer.recipientProduces(), Term.RECIPIENT_PRODUCES, true);
    if (transfer.chainRelation() == null) {
      lacks.unrecorded(Term.CHAIN_RELATION);
    } else if (transfer.chainRelation().isBlank()) {
      lacks.failed(Term.CHAIN_RELATION);
    } else {
      draft.fact(Facts.text(Term.CHAIN_RELATION, transfer.chainRelation(), ref(transfer)));
    }
    draft.fact(Facts.day(measure.name(), transfer.on(), ref(transfer))).counted(transfer.places());
    lacks.enter(draft);
  }

  /** Whether the giver produces nothing, or has no plan of its own. */
  private static @Nullable Boolean idle(PlaceTransfer transfer) {
    Boolean produces = transfer.giverProduces();
    Boolean plans = transfer.giverPlans();
    if (Boolean.FALSE.equals(produces) || Boolean.FALSE.equals(plans)) {
      return true;
    }
    return produces == null || plans == null ? null : false;
  }

  private static String ref(PlaceTransfer transfer) {
    return "transfer:" + transfer.id();
  }
}
