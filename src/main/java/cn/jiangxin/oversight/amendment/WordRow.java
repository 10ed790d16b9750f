package cn.jiangxin.oversight.amendment;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

@MappedEntity("policy_proposal_word")
record WordRow(
    @Id @GeneratedValue @Nullable Long id,
    long proposalId,
    String body,
    boolean concurs,
    @Nullable String reason,
    LocalDateTime saidAt,
    @Nullable Long saidBy,
    String person) {

  PolicyProposal.Word toRecord() {
    return new PolicyProposal.Word(body, concurs, reason, saidAt, saidBy, person);
  }
}
