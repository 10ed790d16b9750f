package cn.jiangxin.demo;

import cn.jiangxin.shared.Money;
import cn.jiangxin.studio.Acceptance;
import cn.jiangxin.studio.Acceptances;
import cn.jiangxin.studio.Project;
import cn.jiangxin.studio.Projects;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Records the innovation projects, boosted ones among them, with their acceptances. */
@Singleton
class ProjectMaker {

  private static final int MOST_A_YEAR = 9;

  private final Projects projects;
  private final Acceptances acceptances;

  ProjectMaker(Projects projects, Acceptances acceptances) {
    this.projects = projects;
    this.acceptances = acceptances;
  }

  void record(List<Life> lives, Stamps stamps) {
    List<Project> drafts = new ArrayList<>();
    List<Acceptance> accepted = new ArrayList<>();
    for (Life life : lives) {
      drafts.addAll(ofEveryYear(life));
      for (Boost boost : Boost.of(life)) {
        drafts.add(boost.project(life));
        accepted.addAll(boost.acceptances(life));
      }
    }
    Iterator<Project> stored =
        projects
            .append(drafts, p -> stamps.after(Objects.requireNonNull(p.approvedOn())))
            .iterator();
    for (Life life : lives) {
      drafts.stream()
          .filter(p -> p.studioId() == life.id())
          .forEach(p -> life.projects.add(stored.next()));
      life.projects.sort(Comparator.comparing(p -> Objects.requireNonNull(p.approvedOn())));
    }
    stamps.byMonth(accepted, Acceptance::acceptedOn, acceptances::append);
  }

  private static List<Project> ofEveryYear(Life life) {
    List<Project> projects = new ArrayList<>();
    int usual = life.plot().number("projectsPerYear", life.isTechnical() ? 2 : 1);
    for (int year = life.firstYear(); year <= life.days().year(0); year++) {
      Dice dice = life.dice("projects " + year);
      int count = life.isQuiet(year) ? 0 : life.count("projects", year, usual);
      for (int i = 1; i <= Math.min(count, MOST_A_YEAR); i++) {
        Project project = project(life, year, i, dice);
        if (life.tells(Objects.requireNonNull(project.approvedOn()))) {
          projects.add(project);
        }
      }
    }
    return projects;
  }

  /** Approved in spring, completed in autumn, applied in practice before the year is out. */
  private static Project project(Life life, int year, int number, Dice dice) {
    LocalDate approved = Days.in(year, dice.between(2, 4), dice.between(3, 26));
    LocalDate completed = Days.in(year, 9, dice.between(2, 28));
    boolean useless =
        life.plot().texts("unapplied").contains(String.valueOf(year - life.days().year(0)));
    LocalDate applied = useless ? null : Days.in(year, 10, dice.between(9, 30)).plusDays(number);
    Money need = Money.yuan(dice.between(30, 160) * 1000L);
    String code = "%s-%d-%d".formatted(life.code(), year, number);
    return new Project(
        0,
        life.id(),
        code,
        life.words().topic(life.unit(), dice),
        life.isTechnical()
            ? dice.pick(List.of("TECH_RENOVATION", "TECH_BREAKTHROUGH"))
            : dice.pick(List.of("SERVICE_INNOVATION", "MANAGEMENT_INNOVATION")),
        life.words().text("background"),
        lead(life, approved),
        life.unit(),
        life.words().text("approvalPaper", year, code),
        approved,
        need,
        new Money(need.fen() * 3 / 10),
        life.ifReached(approved.plusDays(15)),
        null,
        null,
        null,
        told(life, applied),
        life.words().field(life.unit()).text("site"),
        told(life, completed),
        told(life, completed.plusDays(5)),
        null,
        null,
        null,
        null,
        null,
        "VERIFIED",
        null);
  }

  private static @Nullable LocalDate told(Life life, @Nullable LocalDate day) {
    return day != null && life.tells(day) ? day : null;
  }

  private static String lead(Life life, LocalDate day) {
    return life.tells(day) ? life.leaderOn(day).name() : life.leader();
  }
}
