package cn.jiangxin.studio.personal;

import cn.jiangxin.platform.DueWork;
import cn.jiangxin.platform.Progress;
import cn.jiangxin.studio.unfinished.UnfinishedForms;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Each night: puts down what has been kept for longer than its time, and takes back what is not any
 * more. Of records it erases nothing; forms that were never sent are none, and go.
 */
@Singleton
public class ProposeErasure implements DueWork {

  private final FindDue due;
  private final RetentionProposalRows rows;
  private final UnfinishedForms unfinished;

  ProposeErasure(FindDue due, RetentionProposalRows rows, UnfinishedForms unfinished) {
    this.due = due;
    this.rows = rows;
    this.unfinished = unfinished;
  }

  @Override
  public String name() {
    return "PERSONAL_RETENTION";
  }

  @Override
  @Transactional
  public void runUpTo(LocalDate today, Progress progress) {
    progress.expect(RetentionKind.values().length);
    for (RetentionKind kind : RetentionKind.values()) {
      propose(kind, today);
      progress.advance(1);
    }
    unfinished.forgetOld(today);
  }

  private void propose(RetentionKind kind, LocalDate today) {
    List<RetentionProposalRow> proposed = rows.of(kind.name());
    List<Due> over = due.on(kind, today);
    Set<Long> now = over.stream().map(Due::ownerId).collect(Collectors.toSet());
    Set<Long> before =
        proposed.stream().map(RetentionProposalRow::ownerId).collect(Collectors.toSet());
    rows.deleteAll(proposed.stream().filter(row -> !now.contains(row.ownerId())).toList());
    rows.saveAll(
        over.stream()
            .filter(d -> !before.contains(d.ownerId()))
            .map(d -> new RetentionProposalRow(null, kind.name(), d.ownerId(), d.overOn(), today))
            .toList());
  }
}
