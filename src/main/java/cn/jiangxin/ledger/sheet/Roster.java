package cn.jiangxin.ledger.sheet;

import cn.jiangxin.studio.Member;
import cn.jiangxin.studio.Project;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The people and projects of a studio, as the cells of its spreadsheets name them. */
public final class Roster {
  private static final Pattern PLAIN =
      Pattern.compile("[^\\s#()\\uFF08\\uFF09,\\uFF0C;\\uFF1B\\u3001]+");
  private static final Pattern NUMBERED = Pattern.compile("(.*)#(\\d{1,18})");

  private final Map<Long, Member> people;
  private final Map<String, List<Member>> byName;
  private final Map<String, Project> projects;

  /** Those people and projects. */
  public Roster(List<Member> people, List<Project> projects) {
    this.people = people.stream().collect(Collectors.toMap(Member::id, Function.identity()));
    this.byName = people.stream().collect(Collectors.groupingBy(m -> m.name().strip()));
    this.projects =
        projects.stream()
            .collect(Collectors.toMap(Project::code, Function.identity(), (a, b) -> a));
  }

  /** The member's name, with the entry's number where the name alone is not enough. */
  String nameOf(long id) {
    Member member = people.get(id);
    if (member == null || !PLAIN.matcher(member.name()).matches()) {
      return "#" + id;
    }
    return namesakes(member.name()).size() == 1 ? member.name() : member.name() + "#" + id;
  }

  /** The id that a written number names, whoever it is; null if none is written. */
  static @Nullable Long numberIn(String written) {
    Matcher numbered = NUMBERED.matcher(written);
    return numbered.matches() ? Long.valueOf(numbered.group(2)) : null;
  }

  List<Member> namesakes(String name) {
    return byName.getOrDefault(name, List.of());
  }

  /** The first member of that name, as the pages recognise people of a patent. */
  @Nullable Long memberNamed(String name) {
    return namesakes(name).stream().map(Member::id).findFirst().orElse(null);
  }

  /** How a cell names the project: its code, and its name if it is known. */
  String project(String code) {
    Project project = projects.get(code);
    return project == null ? code : code + " " + project.name().strip();
  }

  List<String> projectChoices() {
    return projects.keySet().stream().map(this::project).toList();
  }

  /** The project that a cell names by its code, with or without its name, or by its name alone. */
  Optional<String> projectCode(String written) {
    String first = written.split("\\s", 2)[0];
    if (projects.containsKey(written) || projects.containsKey(first)) {
      return Optional.of(projects.containsKey(written) ? written : first);
    }
    List<String> named =
        projects.values().stream()
            .filter(project -> project.name().strip().equals(written))
            .map(Project::code)
            .toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }
}
