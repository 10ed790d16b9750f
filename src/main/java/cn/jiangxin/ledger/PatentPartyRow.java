package cn.jiangxin.ledger;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

@MappedEntity("patent_party")
record PatentPartyRow(
    @Id @GeneratedValue @Nullable Long id,
    long outcomeId,
    String role,
    int position,
    String name,
    @Nullable Long memberId) {

  static PatentPartyRow of(long outcomeId, Patent.Party x) {
    return new PatentPartyRow(null, outcomeId, x.role(), x.position(), x.name(), x.memberId());
  }

  Patent.Party toRecord() {
    return new Patent.Party(role, position, name, memberId);
  }
}
