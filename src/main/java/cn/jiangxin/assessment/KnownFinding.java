package cn.jiangxin.assessment;

import io.micronaut.data.annotation.MappedEntity;

/** A stored finding, as far as is needed to tell whether it has changed. */
@MappedEntity
record KnownFinding(
    long id, String subjectKind, String subjectCode, String clause, String period, long digest) {

  FindingKey key() {
    return new FindingKey(subjectKind, subjectCode, clause, period);
  }
}
