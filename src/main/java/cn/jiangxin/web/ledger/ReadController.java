package cn.jiangxin.web.ledger;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.ledger.ReadLedger;
import cn.jiangxin.ledger.VerifiableLedger;
import cn.jiangxin.ledger.VerifyEntry;
import cn.jiangxin.shared.Page;
import cn.jiangxin.studio.EntryState;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.web.shell.PageLinks;
import cn.jiangxin.web.shell.Pages;
import cn.jiangxin.web.words.Asked;
import cn.jiangxin.web.words.Words;
import cn.jiangxin.web.words.WordsFactory;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Shows the ledgers of a studio and their entries. */
@Hidden
@Controller("/studios/{code}/{ledger}")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.READ_REGISTRY)
class ReadController {

  private static final int PAGE_SIZE = 20;

  private final LedgerDesk desk;
  private final ReadLedger ledgers;
  private final EvidencePages evidence;
  private final WordsFactory words;
  private final VerifyEntry verify;

  ReadController(
      LedgerDesk desk,
      ReadLedger ledgers,
      EvidencePages evidence,
      WordsFactory words,
      VerifyEntry verify) {
    this.verify = verify;
    this.desk = desk;
    this.ledgers = ledgers;
    this.evidence = evidence;
    this.words = words;
  }

  /** One field of an entry in words. */
  public record Shown(String field, String value) {}

  @Get
  HttpResponse<?> list(Actor actor, String code, String ledger, HttpRequest<?> request) {
    return desk.ledger(ledger)
        .flatMap(
            pages ->
                desk.studio(actor, code, Permission.READ_REGISTRY)
                    .<HttpResponse<?>>map(studio -> list(actor, studio, pages, request)))
        .orElseGet(HttpResponse::notFound);
  }

  private <F, E> HttpResponse<?> list(
      Actor actor, Studio studio, LedgerForm<F, E> pages, HttpRequest<?> request) {
    Asked asked = new Asked(request);
    Words inWords = words.of(request);
    List<Line> all = new ArrayList<>();
    ledgers.of(pages.ledger(), actor, studio).forEach(entry -> all.add(pages.line(entry, inWords)));
    Collections.reverse(all);
    String year = Objects.requireNonNullElse(asked.text("year"), "");
    List<Line> wanted = all.stream().filter(line -> isOf(year, line)).toList();
    Page<Line> page = page(wanted, asked.page());
    Set<Long> ids = page.items().stream().map(Line::id).collect(Collectors.toSet());
    Map<String, Object> model = desk.head(actor, studio, pages);
    model.put("page", page);
    List<EntryState> states = states(pages, ids, studio);
    model.put("open", open(actor, states));
    model.put("unsent", unsent(states));
    model.put("own", own(actor, states));
    model.put("years", years(all));
    model.put("year", year);
    model.put("total", all.size());
    model.put(
        "links",
        new PageLinks("/studios/" + studio.code() + "/" + pages.path(), Map.of("year", year)));
    return Pages.show("ledger/list", model);
  }

  private static List<EntryState> states(LedgerForm<?, ?> pages, Set<Long> ids, Studio studio) {
    return pages.ledger() instanceof VerifiableLedger<?, ?> ledger
        ? ledger.states(ids, studio)
        : List.of();
  }

  private List<Long> open(Actor actor, List<EntryState> states) {
    return states.stream()
        .filter(state -> verify.isOpenTo(actor, state))
        .map(EntryState::id)
        .toList();
  }

  private static List<Long> unsent(List<EntryState> states) {
    return states.stream().filter(EntryState::isUnsent).map(EntryState::id).toList();
  }

  private static List<Long> own(Actor actor, List<EntryState> states) {
    return states.stream()
        .filter(entry -> entry.isDraftOf(actor.accountId()))
        .map(EntryState::id)
        .toList();
  }

  private static boolean isOf(String year, Line line) {
    LocalDate day = line.day();
    return year.isEmpty() || (day != null && String.valueOf(day.getYear()).equals(year));
  }

  private static List<Integer> years(List<Line> lines) {
    TreeSet<Integer> years = new TreeSet<>();
    lines.stream().map(Line::day).filter(Objects::nonNull).forEach(day -> years.add(day.getYear()));
    return List.copyOf(years.descendingSet());
  }

  private static Page<Line> page(List<Line> lines, int wanted) {
    int number = Page.within(wanted, PAGE_SIZE, lines.size());
    int from = (number - 1) * PAGE_SIZE;
    return new Page<>(
        lines.subList(from, Math.min(lines.size(), from + PAGE_SIZE)),
        number,
        PAGE_SIZE,
        lines.size());
  }

  @Get("/{id}")
  HttpResponse<?> entry(Actor actor, String code, String ledger, long id, HttpRequest<?> request) {
    return desk.ledger(ledger)
        .flatMap(
            pages ->
                desk.studio(actor, code, Permission.READ_REGISTRY)
                    .<HttpResponse<?>>map(studio -> entry(actor, studio, pages, id, request)))
        .orElseGet(HttpResponse::notFound);
  }

  private <F, E> HttpResponse<?> entry(
      Actor actor, Studio studio, LedgerForm<F, E> pages, long id, HttpRequest<?> request) {
    Words inWords = words.of(request);
    return pages
        .ledger()
        .standing(id, studio)
        .filter(entry -> ledgers.shows(actor, studio, pages.ledger(), id))
        .<HttpResponse<?>>map(
            entry -> {
              Map<String, Object> model = desk.head(actor, studio, pages);
              model.put("line", pages.line(entry, inWords));
              model.put("fields", shown(pages, entry, studio, inWords));
              model.put("entry", id);
              model.putAll(evidence.of(actor, studio, pages, id));
              List<EntryState> states = states(pages, Set.of(id), studio);
              model.put("open", open(actor, states));
              model.put("unsent", unsent(states));
              model.put("own", own(actor, states));
              model.put("mayAttach", desk.mayChange(actor, studio, pages, id));
              states.stream()
                  .map(EntryState::sentBackReason)
                  .filter(Objects::nonNull)
                  .forEach(reason -> model.put("sentBack", reason));
              return Pages.show("ledger/entry", model);
            })
        .orElseGet(HttpResponse::notFound);
  }

  private static <F, E> List<Shown> shown(
      LedgerForm<F, E> pages, E entry, Studio studio, Words words) {
    return pages.values(pages.ledger().formOf(entry)).entrySet().stream()
        .filter(field -> !field.getValue().isBlank())
        .map(
            field ->
                new Shown(
                    field.getKey(), pages.shown(field.getKey(), field.getValue(), studio, words)))
        .toList();
  }
}
