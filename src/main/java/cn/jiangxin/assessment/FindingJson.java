package cn.jiangxin.assessment;

import cn.jiangxin.policy.finding.Finding;
import io.micronaut.serde.annotation.SerdeImport;

/** Lets the parts of a finding be written as JSON; the policy floor itself knows no framework. */
@SerdeImport(Finding.Fact.class)
@SerdeImport(Finding.Missing.class)
@SerdeImport(Finding.Note.class)
final class FindingJson {

  private FindingJson() {}
}
