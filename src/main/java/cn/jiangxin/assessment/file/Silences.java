package cn.jiangxin.assessment.file;

import cn.jiangxin.policy.Scheme;
import cn.jiangxin.policy.finding.Finding.Note;
import cn.jiangxin.policy.subject.SubjectFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Why no scheme has anything to say of a file. */
final class Silences {
  private Silences() {}

  static List<Note> of(List<Scheme> asked, SubjectFile file, LocalDate today) {
    List<Scheme> governing = asked.stream().filter(scheme -> scheme.governs(file)).toList();
    if (governing.isEmpty()) {
      return List.of(new Note("assess.note.no-vintage", vintages(asked, file)));
    }
    return governing.stream()
        .map(scheme -> new Note("assess.note.not-in-force", day(scheme, today)))
        .toList();
  }

  private static List<String> vintages(List<Scheme> asked, SubjectFile file) {
    String known =
        asked.stream()
            .map(scheme -> scheme.id() + " (" + scheme.vintage() + ")")
            .collect(Collectors.joining(", "));
    return List.of(String.valueOf(file.vintage()), known);
  }

  private static List<String> day(Scheme scheme, LocalDate today) {
    LocalDate from = scheme.inForce().from();
    return List.of(scheme.id(), today.toString(), Objects.requireNonNullElse(from, "-").toString());
  }
}
