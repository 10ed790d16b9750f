package cn.jiangxin.policy.check;

import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.measure.Measure;
import cn.jiangxin.policy.measure.Measures;
import cn.jiangxin.policy.measure.Queue;

/** Who is complete first is served first (SH-5.1, A-58). */
record QueuePosition(Measure<Queue> measure) implements Check {

  static QueuePosition from(Args args) {
    return new QueuePosition(args.measure("measure", Measures.QUEUES));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Draft draft = sheet.open("");
    Queue queue = measure.of(matter);
    if (!queue.open()) {
      draft.notApplicable();
    } else if (queue.completeAt() == null) {
      queue.missing().forEach(draft::missing);
      draft.open();
    } else {
      draft
          .fact(Facts.text(measure.name(), queue.completeAt().toString(), null))
          .counted(queue.ahead() + 1L)
          .pass();
    }
  }
}
