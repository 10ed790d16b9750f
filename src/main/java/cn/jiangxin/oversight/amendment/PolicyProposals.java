package cn.jiangxin.oversight.amendment;

import cn.jiangxin.assessment.TextMaps;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the changes of policies that bodies make together. */
@Singleton
public class PolicyProposals {
  private final ProposalRows rows;
  private final WordRows words;
  private final TextMaps maps;

  PolicyProposals(ProposalRows rows, WordRows words, TextMaps maps) {
    this.rows = rows;
    this.words = words;
    this.maps = maps;
  }

  /** All of a scheme, the last one first. */
  public List<PolicyProposal> of(String scheme) {
    return records(rows.of(scheme));
  }

  /** The one with the number. */
  public Optional<PolicyProposal> find(String scheme, long id) {
    return one(rows.byId(id).filter(row -> row.scheme().equals(scheme)));
  }

  /** All that wait, the oldest first. */
  public List<PolicyProposal> waiting() {
    return records(rows.waiting());
  }

  /** The one of the scheme that waits; there is never more than one. */
  public Optional<PolicyProposal> waiting(String scheme) {
    return waiting().stream().filter(proposal -> proposal.scheme().equals(scheme)).findFirst();
  }

  /** What an earlier request with this key proposed. */
  public Optional<PolicyProposal> byKey(String key) {
    return one(rows.byKey(key));
  }

  Optional<PolicyProposal> one(Optional<ProposalRow> row) {
    return records(row.stream().toList()).stream().findFirst();
  }

  private List<PolicyProposal> records(List<ProposalRow> found) {
    if (found.isEmpty()) {
      return List.of();
    }
    Map<Long, List<WordRow>> said =
        words.of(found.stream().map(ProposalRow::id).map(Objects::requireNonNull).toList()).stream()
            .collect(Collectors.groupingBy(WordRow::proposalId));
    return found.stream()
        .map(row -> toRecord(row, said.getOrDefault(row.id(), List.of())))
        .toList();
  }

  private PolicyProposal toRecord(ProposalRow row, List<WordRow> said) {
    return new PolicyProposal(
        Objects.requireNonNull(row.id()),
        row.scheme(),
        row.effectiveFrom(),
        maps.read(row.parameters()),
        row.pack() == null ? Map.of() : maps.read(row.pack()),
        row.note(),
        row.requestKey(),
        List.of(row.bodies().split(",")),
        row.body(),
        row.sentAt(),
        row.sentBy(),
        row.sender(),
        PolicyProposal.State.valueOf(row.state()),
        row.version(),
        said.stream().map(WordRow::toRecord).toList());
  }
}
