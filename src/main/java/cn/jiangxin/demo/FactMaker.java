package cn.jiangxin.demo;

import cn.jiangxin.access.Account;
import cn.jiangxin.access.Accounts;
import cn.jiangxin.registry.fact.FactForm;
import cn.jiangxin.registry.fact.FactKind;
import cn.jiangxin.registry.fact.FactPart;
import cn.jiangxin.registry.fact.FactParts;
import cn.jiangxin.studio.Project;
import cn.jiangxin.studio.Stamp;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.Studios;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Records what people reported of the studios. */
@Singleton
class FactMaker {

  private final FactParts parts;
  private final Studios studios;
  private final Accounts accounts;

  FactMaker(FactParts parts, Studios studios, Accounts accounts) {
    this.parts = parts;
    this.studios = studios;
    this.accounts = accounts;
  }

  void record(List<Life> lives, Days days, Stamps stamps) {
    Map<String, Life> byCode =
        lives.stream().collect(Collectors.toMap(Life::code, Function.identity()));
    Map<Long, Studio> registered =
        studios.withIds(lives.stream().map(Life::id).toList()).stream()
            .collect(Collectors.toMap(Studio::id, Function.identity()));
    Map<String, Long> ids = new HashMap<>();
    for (Block told : Block.list("facts.yml")) {
      Life life = Objects.requireNonNull(byCode.get(told.text("studio")));
      LocalDate day = day(told, days);
      if (days.reached(day) && isThere(told, life)) {
        FactPart part = parts.find(FactKind.valueOf(told.text("kind")).path()).orElseThrow();
        Studio studio = Objects.requireNonNull(registered.get(life.id()));
        long id = part.append(form(told, day, life, ids), studio, stamp(told, day, stamps));
        told.optional("id").ifPresent(name -> ids.put(name, id));
      }
    }
  }

  private static LocalDate day(Block told, Days days) {
    return told.optional("day")
        .map(LocalDate::parse)
        .orElseGet(() -> days.today().minusDays(told.number("daysAgo", 0)));
  }

  private static FactForm form(Block told, LocalDate day, Life life, Map<String, Long> ids) {
    return new FactForm(
        project(told, life).orElse(null),
        text(told, "code"),
        text(told, "about"),
        day,
        null,
        told.has("answer") ? told.flag("answer", false) : null,
        told.optional("of").map(ids::get).orElse(null),
        null,
        null,
        null,
        null,
        text(told, "documentNo"),
        text(told, "evidence"),
        text(told, "note"));
  }

  private static @Nullable String text(Block told, String key) {
    return told.optional(key).orElse(null);
  }

  private static boolean isThere(Block told, Life life) {
    return !told.has("project") || project(told, life).isPresent();
  }

  private static Optional<String> project(Block told, Life life) {
    return life.projects.stream()
        .filter(project -> Objects.equals(project.boostPlanYear(), told.number("project", 0)))
        .map(Project::code)
        .findFirst();
  }

  private Stamp stamp(Block told, LocalDate day, Stamps stamps) {
    Long reporter = accounts.find(told.text("by")).map(Account::id).orElse(null);
    return new Stamp(stamps.after(day).at(), reporter);
  }
}
