package cn.jiangxin.demo;

import cn.jiangxin.shared.DateRange;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.StudioDocument;
import cn.jiangxin.studio.StudioDocuments;
import cn.jiangxin.studio.StudioName;
import cn.jiangxin.studio.StudioNames;
import cn.jiangxin.studio.StudioTyping;
import cn.jiangxin.studio.StudioTypings;
import cn.jiangxin.studio.Studios;
import cn.jiangxin.studio.Venue;
import cn.jiangxin.studio.Venues;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Registers the studios with their names, types, venues and rules documents. */
@Singleton
class RegisterMaker {

  private final Studios studios;
  private final StudioNames names;
  private final StudioTypings types;
  private final Venues venues;
  private final StudioDocuments documents;

  RegisterMaker(
      Studios studios,
      StudioNames names,
      StudioTypings types,
      Venues venues,
      StudioDocuments documents) {
    this.studios = studios;
    this.names = names;
    this.types = types;
    this.venues = venues;
    this.documents = documents;
  }

  /** Registers the studios and tells their lives from then on. */
  List<Life> register(
      List<Block> plots, Map<String, Long> units, Words words, Days days, Stamps stamps) {
    List<TitleDays> titles = plots.stream().map(plot -> TitleDays.of(plot, days)).toList();
    List<Studio> drafts = new ArrayList<>();
    for (int i = 0; i < plots.size(); i++) {
      drafts.add(studio(plots.get(i), titles.get(i), units, words, days));
    }
    List<Studio> stored = stamps.byMonth(drafts, studio -> studio.establishedOn(), studios::append);
    List<Life> lives = new ArrayList<>();
    for (int i = 0; i < plots.size(); i++) {
      lives.add(new Life(plots.get(i), days, titles.get(i), stored.get(i).id(), words));
    }
    return lives;
  }

  /** Records what the register says of each. */
  void record(List<Life> lives, Stamps stamps) {
    stamps.byMonth(
        lives.stream().flatMap(life -> names(life).stream()).toList(),
        name -> from(name.when()),
        names::append);
    stamps.byMonth(
        lives.stream().map(RegisterMaker::type).toList(), t -> from(t.when()), types::append);
    stamps.byMonth(
        lives.stream().map(RegisterMaker::venue).toList(), v -> from(v.when()), venues::append);
    stamps.byMonth(
        lives.stream().flatMap(life -> documents(life).stream()).toList(),
        d -> from(d.when()),
        documents::append);
  }

  private static LocalDate from(DateRange when) {
    return Objects.requireNonNull(when.from());
  }

  private static Studio studio(
      Block plot, TitleDays title, Map<String, Long> units, Words words, Days days) {
    String unit = plot.text("code").substring(0, 2);
    String leader =
        Succession.of(plot, days)
            .map(change -> change.successor())
            .orElseGet(() -> plot.text("leader"));
    return new Studio(
        0,
        plot.text("code"),
        Objects.requireNonNull(units.get(unit), unit),
        words.studio(plot, leader),
        words.field(unit).text("name"),
        title.established(),
        null);
  }

  private static List<StudioName> names(Life life) {
    LocalDate first = life.title().established();
    LocalDate renamed =
        Succession.of(life.plot(), life.days()).map(Succession::renamedOn).orElse(null);
    if (renamed == null) {
      return List.of(name(life, life.leader(), DateRange.since(first)));
    }
    String successor = life.plot().text("successor");
    return List.of(
        name(life, life.leader(), new DateRange(first, renamed.minusDays(1))),
        name(life, successor, DateRange.since(renamed)));
  }

  private static StudioName name(Life life, String leader, DateRange when) {
    return new StudioName(0, life.id(), life.words().studio(life.plot(), leader), when);
  }

  private static StudioTyping type(Life life) {
    return new StudioTyping(
        0, life.id(), life.plot().text("type"), DateRange.since(life.title().established()));
  }

  private static Venue venue(Life life) {
    Dice dice = life.dice("venue");
    String area = life.plot().text("area", dice.between(24, 96) + ".50");
    return new Venue(
        0,
        life.id(),
        room(life, dice),
        new BigDecimal(area),
        life.plot().flag("equipped", true),
        DateRange.since(life.title().established()));
  }

  private static String room(Life life, Dice dice) {
    String site = life.words().field(life.unit()).text("site");
    return life.words().text("room", site, dice.between(101, 420));
  }

  private static List<StudioDocument> documents(Life life) {
    Block titles = life.words().block("documents");
    return titles.keys().stream()
        .filter(kind -> !kind.equals(life.plot().text("withoutDocument", "")))
        .map(
            kind ->
                new StudioDocument(
                    0,
                    life.id(),
                    kind,
                    titles.text(kind),
                    DateRange.since(life.title().established().plusDays(20))))
        .toList();
  }
}
