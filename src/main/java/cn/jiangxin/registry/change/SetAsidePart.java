package cn.jiangxin.registry.change;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.assessment.vote.WhoVotes;
import cn.jiangxin.assessment.vote.WhoVotes.Matter;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.Recognition;
import cn.jiangxin.studio.Recognitions;
import cn.jiangxin.studio.SetAside;
import cn.jiangxin.studio.SetAsides;
import cn.jiangxin.studio.Stamp;
import cn.jiangxin.studio.Studio;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Undoes a title that was agreed by mistake: not one body alone, but all that agreed it, each by a
 * person of its own (BDA-3). Title and votes are voided with the last word and stay in the history.
 */
@Singleton
public final class SetAsidePart implements RegisterPart<Studio, SetAsideForm> {

  private final SetAsides words;
  private final Recognitions recognitions;
  private final RecognitionPart titles;
  private final AgreedTitles agreed;
  private final WhoVotes who;
  private final StudioHolders studios;

  SetAsidePart(
      SetAsides words,
      Recognitions recognitions,
      RecognitionPart titles,
      AgreedTitles agreed,
      WhoVotes who,
      StudioHolders studios) {
    this.words = words;
    this.recognitions = recognitions;
    this.titles = titles;
    this.agreed = agreed;
    this.who = who;
    this.studios = studios;
  }

  @Override
  public String name() {
    return "set-aside";
  }

  @Override
  public Holders<Studio> holders() {
    return studios;
  }

  @Override
  public Permission permission() {
    return Permission.RECORD_DECISION;
  }

  @Override
  public List<Reason> check(
      SetAsideForm form, Studio holder, @Nullable Long replaced, LocalDate today) {
    Optional<Recognition> title = title(form, holder);
    Optional<LocalDate> since = title.map(agreed::agreedOn);
    LocalDate decided = form.decidedOn();
    return new FormChecks()
        .that(title.isPresent(), Reason.at("recognition", "registry.check.noTitle"))
        .that(
            title.isEmpty() || since.isPresent(),
            Reason.at("recognition", "registry.check.notAgreed"))
        .that(
            decided == null || since.isEmpty() || !decided.isBefore(since.get()),
            Reason.at("decidedOn", "registry.check.beforeTitle"))
        .required("body", form.body(), 40)
        .required("ground", form.ground(), 300)
        .present("decidedOn", form.decidedOn())
        .happened("decidedOn", form.decidedOn(), today)
        .optional("documentNo", form.documentNo(), 60)
        .that(
            others(form, holder, replaced).noneMatch(word -> word.body().equals(form.body())),
            Reason.at("body", "registry.check.bodyTwice"))
        .reasons();
  }

  private Optional<Recognition> title(SetAsideForm form, Studio holder) {
    return recognitions.current(Set.of(holder.id())).stream()
        .filter(title -> Objects.equals(title.id(), form.recognition()))
        .filter(title -> title.endedOn() == null)
        .findFirst();
  }

  /** What other records than the one that is replaced say on the same title. */
  private Stream<SetAside> others(SetAsideForm form, Studio holder, @Nullable Long replaced) {
    return words.open(holder.id()).stream()
        .filter(word -> Objects.equals(word.recognitionId(), form.recognition()))
        .filter(word -> replaced == null || word.id() != replaced);
  }

  @Override
  public List<Reason> refuse(
      Actor actor, SetAsideForm form, Studio holder, @Nullable Long replaced) {
    Set<Long> persons =
        others(form, holder, replaced)
            .map(SetAside::recordedBy)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return title(form, holder)
        .map(title -> who.refuse(actor, matter(title, holder), "body", form.body(), persons))
        .orElse(List.of());
  }

  @Override
  public List<Reason> refuseVoid(Actor actor, long id, Studio holder) {
    SetAsideForm form = standing(id, holder).orElseThrow();
    return title(form, holder)
        .map(title -> who.refuse(actor, matter(title, holder), "reason", form.body(), Set.of()))
        .orElse(List.of());
  }

  private static Matter matter(Recognition title, Studio holder) {
    return new Matter(holder, title.programme());
  }

  @Override
  public long append(SetAsideForm f, Studio holder, Stamp stamp) {
    Recognition title = title(f, holder).orElseThrow();
    SetAside word =
        words.append(
            new SetAside(
                0,
                holder.id(),
                title.id(),
                Objects.requireNonNull(f.body()),
                Objects.requireNonNull(f.ground()).strip(),
                Objects.requireNonNull(f.decidedOn()),
                f.documentNo(),
                null),
            stamp);
    Set<String> spoken = others(f, holder, null).map(SetAside::body).collect(Collectors.toSet());
    if (who.missing(title.programme(), spoken).isEmpty()) {
      titles.voidRecord(title.id(), holder, stamp);
    }
    return word.id();
  }

  @Override
  public Optional<SetAsideForm> standing(long id, Studio holder) {
    return words.open(holder.id()).stream()
        .filter(word -> word.id() == id)
        .findFirst()
        .map(
            word ->
                new SetAsideForm(
                    word.recognitionId(),
                    word.body(),
                    word.reason(),
                    word.decidedOn(),
                    word.documentNo()));
  }

  @Override
  public boolean voidRecord(long id, Studio holder, Stamp stamp) {
    return words.voidRecord(id, holder.id(), stamp);
  }
}
