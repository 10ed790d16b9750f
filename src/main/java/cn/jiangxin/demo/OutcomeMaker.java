package cn.jiangxin.demo;

import cn.jiangxin.ledger.Outcome;
import cn.jiangxin.ledger.Outcomes;
import cn.jiangxin.ledger.Patent;
import cn.jiangxin.ledger.Patents;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Records the outcome ledgers with their patents. */
@Singleton
class OutcomeMaker {

  private final Outcomes outcomes;
  private final Patents patents;

  OutcomeMaker(Outcomes outcomes, Patents patents) {
    this.outcomes = outcomes;
    this.patents = patents;
  }

  void record(List<Life> lives, Stamps stamps) {
    List<Outcome> drafts = new ArrayList<>();
    lives.forEach(life -> drafts.addAll(new OutcomeDraft(life).outcomes()));
    List<Outcome> stored = outcomes.append(drafts, o -> stamps.after(o.formedOn()));
    Map<Long, Life> lifeOf =
        lives.stream().collect(Collectors.toMap(Life::id, Function.identity()));
    List<Patent> granted = new ArrayList<>();
    stored.stream()
        .filter(o -> o.type().startsWith("PATENT_"))
        .forEach(
            o ->
                granted.add(
                    new PatentDraft(Objects.requireNonNull(lifeOf.get(o.studioId())), o).patent()));
    patents.append(granted);
  }
}
