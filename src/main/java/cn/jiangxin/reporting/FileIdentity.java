package cn.jiangxin.reporting;

import cn.jiangxin.registry.StudioProfile;
import cn.jiangxin.registry.Title;
import cn.jiangxin.shared.DateRange;
import cn.jiangxin.studio.Decision;
import cn.jiangxin.studio.Recognition;
import cn.jiangxin.studio.StudioName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who a studio is: its names, leaders and titles up to a day. */
final class FileIdentity {

  private final StudioProfile profile;
  private final Map<String, String> bodies;
  private final Wording wording;
  private final LocalDate day;

  FileIdentity(StudioProfile profile, Map<String, String> bodies, Wording wording, LocalDate day) {
    this.profile = profile;
    this.bodies = bodies;
    this.wording = wording;
    this.day = day;
  }

  /** The name that it bore on the day. */
  String name() {
    return profile.names().stream()
        .filter(name -> name.when().contains(day))
        .map(StudioName::name)
        .findFirst()
        .orElse(profile.studio().displayName());
  }

  List<FactPair> facts() {
    String type =
        profile.typings().stream()
            .filter(typing -> typing.when().contains(day))
            .map(typing -> wording.word("registry.type", typing.type()))
            .findFirst()
            .orElse(wording.orNone(null));
    return FactPair.of(
        text("code"),
        profile.studio().code(),
        text("name"),
        name(),
        text("unit"),
        profile.unitName(),
        text("unions"),
        wording.orNone(String.join(wording.text("reporting.comma"), profile.unions())),
        text("type"),
        type,
        text("leader"),
        leader());
  }

  private String leader() {
    return profile.leaders().stream()
        .filter(leader -> leader.tenure().when().contains(day))
        .map(StudioProfile.Leader::name)
        .findFirst()
        .orElse(wording.text("registry.leader.vacant"));
  }

  /** Names borne and leaders, in the order of their first days. */
  List<FileRow> history() {
    List<String> heads = heads("from", "what", "kind", "remark", "until");
    List<Dated> rows = new ArrayList<>();
    profile.names().stream()
        .filter(name -> began(name.when()))
        .forEach(
            name ->
                rows.add(
                    dated(
                        heads, name.when(), name.name(), text("kind.name"), wording.orNone(null))));
    profile.leaders().stream()
        .filter(leader -> began(leader.tenure().when()))
        .forEach(
            leader ->
                rows.add(
                    dated(
                        heads,
                        leader.tenure().when(),
                        leader.name(),
                        text("kind.leader"),
                        renamed(leader))));
    return rows.stream().sorted(Comparator.comparing(Dated::from)).map(Dated::row).toList();
  }

  private String renamed(StudioProfile.Leader leader) {
    LocalDate approved = leader.tenure().renameApprovedOn();
    return approved == null
        ? wording.orNone(null)
        : wording.text("reporting.file.renamed", wording.day(approved));
  }

  /** Every body's vote on every title. */
  List<FileRow> titles() {
    List<String> heads = heads("day", "title", "verdict", "body", "document");
    List<FileRow> rows = new ArrayList<>();
    for (Title title : profile.titles()) {
      title.decisions().stream()
          .filter(vote -> !vote.decidedOn().isAfter(day))
          .forEach(vote -> rows.add(vote(heads, title.recognition(), vote)));
      ended(heads, title.recognition()).ifPresent(rows::add);
    }
    return rows;
  }

  private FileRow vote(List<String> heads, Recognition title, Decision vote) {
    return FileRow.of(
        heads,
        wording.day(vote.decidedOn()),
        title(title),
        text(vote.concurs() ? "concurs" : "declines"),
        wording.body(vote.body(), bodies),
        wording.orNone(vote.documentNo()));
  }

  private Optional<FileRow> ended(List<String> heads, Recognition title) {
    LocalDate ended = title.endedOn();
    if (ended == null || ended.isAfter(day)) {
      return Optional.empty();
    }
    return Optional.of(
        FileRow.of(
            heads,
            wording.day(ended),
            title(title),
            wording.word("registry.end", wording.orNone(title.endKind())),
            wording.orNone(null),
            wording.orNone(null)));
  }

  private String title(Recognition title) {
    return wording.text(
        "reporting.title.plain",
        wording.word("registry.programme", title.programme()),
        wording.word("registry.level", title.level()));
  }

  private record Dated(LocalDate from, FileRow row) {}

  private Dated dated(List<String> heads, DateRange when, String what, String kind, String remark) {
    LocalDate to = when.to();
    return new Dated(
        Objects.requireNonNullElse(when.from(), LocalDate.MIN),
        FileRow.of(heads, wording.day(when.from()), what, kind, remark, wording.day(upTo(to))));
  }

  /** What ended after the day had not ended then. */
  private @Nullable LocalDate upTo(@Nullable LocalDate end) {
    return end == null || end.isAfter(day) ? null : end;
  }

  private boolean began(DateRange when) {
    LocalDate from = when.from();
    return from == null || !from.isAfter(day);
  }

  private List<String> heads(String... names) {
    return Arrays.stream(names).map(name -> text("head." + name)).toList();
  }

  private String text(String key) {
    return wording.text("reporting.file." + key);
  }
}
