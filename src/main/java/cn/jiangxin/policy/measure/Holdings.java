package cn.jiangxin.policy.measure;

import cn.jiangxin.policy.finding.Finding.Fact;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.matter.Title;
import cn.jiangxin.policy.subject.StudioFile.Document;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Things of which a text lists the kinds. */
final class Holdings {
  private Holdings() {}

  static Holding documents(Matter matter) {
    Set<String> kinds = new HashSet<>();
    List<Fact> facts = new ArrayList<>();
    for (Document document : matter.studio().documents()) {
      if (matter.asOf().within(document.when()) && kinds.add(document.kind())) {
        facts.add(Facts.text(Term.DOCUMENTS, document.kind(), "document:" + document.id()));
      }
    }
    return new Holding(!matter.studio().documents().isEmpty(), kinds, facts);
  }

  static Holding recognitionMethods(Matter matter) {
    Title title = matter.title();
    return title == null
        ? new Holding(false, Set.of(), List.of())
        : coded(title.record().methods(), "recognition:" + title.record().id());
  }

  static Holding coded(Set<String> codes, String ref) {
    List<Fact> facts =
        codes.stream().sorted().map(code -> Facts.text(Term.METHOD, code, ref)).toList();
    return new Holding(!codes.isEmpty(), codes, facts);
  }
}
