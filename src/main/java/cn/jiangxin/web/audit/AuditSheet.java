package cn.jiangxin.web.audit;

import cn.jiangxin.access.audit.AuditEntry;
import cn.jiangxin.oversight.audit.SeenEntry;
import cn.jiangxin.web.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The trail as a table: codes beside their words, so that it can be read and computed with. */
final class AuditSheet {
  private static final List<String> COLUMNS =
      List.of(
          "id", "at", "login", "actor", "roles", "action", "done", "kind", "subject", "studio",
          "address", "node", "result", "detail", "changes", "seq", "hash");

  private final Words words;

  AuditSheet(Words words) {
    this.words = words;
  }

  List<String> heading() {
    return COLUMNS.stream().map(column -> words.text("audit.column." + column)).toList();
  }

  List<@Nullable Object> row(SeenEntry seen) {
    AuditEntry e = seen.entry();
    return Arrays.asList(
        e.id(),
        e.at().toString(),
        e.login(),
        e.actor(),
        roles(e.roles()),
        e.action(),
        words.word("oversight.deed", e.action()),
        words.word("oversight.record", e.subjectKind()),
        e.subjectCode(),
        seen.studioCode(),
        e.address(),
        e.node(),
        words.text("audit.result." + e.result()),
        e.detail(),
        e.changes(),
        seen.seq(),
        seen.hash());
  }

  private String roles(String codes) {
    return String.join(
        words.text("web.layout.separator"),
        Stream.of(codes.split(","))
            .filter(code -> !code.isEmpty())
            .map(code -> words.word("access.role", code))
            .toList());
  }
}
