package cn.jiangxin.review;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.AuditTrail;
import cn.jiangxin.access.Change;
import cn.jiangxin.access.Permission;
import cn.jiangxin.assessment.Reassess;
import cn.jiangxin.assessment.vote.WhoVotes;
import cn.jiangxin.assessment.vote.WhoVotes.Matter;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.RegisterChange;
import cn.jiangxin.studio.RegisterChanges;
import cn.jiangxin.studio.Stamp;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.Studios;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sets aside a review, or a step of a rectification, that was agreed by mistake: not one body
 * alone, but all that agreed it, each by a person of its own (BDA-17.2, 24, 25.4). Nothing changes
 * until the last of them has spoken.
 */
@Singleton
public class SetReviewAside {

  private static final String PART = "review-set-aside";

  private final Studios studios;
  private final ReviewAsides words;
  private final AgreedMatters matters;
  private final UndoAgreed undo;
  private final WhoVotes who;
  private final RegisterChanges changes;
  private final AuditTrail audit;
  private final Reassess reassess;
  private final BusinessClock clock;

  SetReviewAside(
      Studios studios,
      ReviewAsides words,
      AgreedMatters matters,
      UndoAgreed undo,
      WhoVotes who,
      RegisterChanges changes,
      AuditTrail audit,
      Reassess reassess,
      BusinessClock clock) {
    this.studios = studios;
    this.words = words;
    this.matters = matters;
    this.undo = undo;
    this.who = who;
    this.changes = changes;
    this.audit = audit;
    this.reassess = reassess;
    this.clock = clock;
  }

  /**
   * Records a body's word; with the last one what was agreed stands no more, and the studio is
   * judged anew.
   *
   * @param key idempotency key: a second request with the same key changes nothing
   * @return number of the word
   */
  @Transactional
  public Result<Long> record(Actor actor, String studioCode, ReviewAsideForm form, String key) {
    return studios
        .findForChange(studioCode, actor.scopeFor(Permission.RECORD_DECISION))
        .map(studio -> repeated(studio, key).orElseGet(() -> record(actor, studio, form, key)))
        .orElseGet(() -> Result.refused(Reason.of("review.refusal.unknown_studio")));
  }

  private Optional<Result<Long>> repeated(Studio studio, String key) {
    return changes
        .madeBy(key)
        .map(
            earlier ->
                Objects.equals(earlier.studioId(), studio.id()) && earlier.part().equals(PART)
                    ? Result.done(Objects.requireNonNull(earlier.recordId()))
                    : Result.refused(Reason.of("registry.refused.keyUsed")));
  }

  private Result<Long> record(Actor actor, Studio studio, ReviewAsideForm form, String key) {
    Optional<AgreedMatter> agreed =
        form.matter() == null || form.subject() == null
            ? Optional.empty()
            : matters.find(form.matter(), form.subject(), studio);
    if (agreed.isEmpty()) {
      return Result.refused(Reason.at("subject", "review.refusal.not_agreed"));
    }
    List<Reason> reasons = check(form, agreed.get());
    return reasons.isEmpty()
        ? speak(actor, studio, form, agreed.get(), key)
        : Result.refused(reasons);
  }

  private List<Reason> check(ReviewAsideForm form, AgreedMatter agreed) {
    return new DayChecks(clock.today())
        .that(!agreed.carries(), Reason.at("subject", "review.refusal.order_rests"))
        .present("ground", form.ground())
        .atMost("ground", form.ground(), 300)
        .past("decidedOn", form.decidedOn())
        .notBefore("decidedOn", form.decidedOn(), agreed.agreedOn())
        .atMost("documentNo", form.documentNo(), 60)
        .reasons();
  }

  private Result<Long> speak(
      Actor actor, Studio studio, ReviewAsideForm form, AgreedMatter agreed, String key) {
    Matter matter = new Matter(studio, agreed.programme());
    List<ReviewAside> others = others(form, studio).toList();
    return who.speaksFor(actor, matter, "body", form.body())
        .fold(
            body -> {
              List<Reason> reasons = refuse(actor, matter, body, others);
              return reasons.isEmpty()
                  ? Result.done(keep(actor, studio, word(studio, form, agreed, body), others, key))
                  : Result.refused(reasons);
            },
            Result::refused);
  }

  private Stream<ReviewAside> others(ReviewAsideForm form, Studio studio) {
    return words.open(studio.id()).stream()
        .filter(word -> word.matter() == form.matter())
        .filter(word -> Objects.equals(word.subject(), form.subject()));
  }

  private List<Reason> refuse(Actor actor, Matter matter, String body, List<ReviewAside> others) {
    if (others.stream().anyMatch(word -> word.body().equals(body))) {
      return List.of(Reason.at("body", "review.refusal.body_decided"));
    }
    Set<Long> persons =
        others.stream()
            .flatMap(word -> Stream.ofNullable(word.recordedBy()))
            .collect(Collectors.toSet());
    return who.refuse(actor, matter, "body", body, persons);
  }

  private static ReviewAside word(
      Studio studio, ReviewAsideForm form, AgreedMatter agreed, String body) {
    return new ReviewAside(
        0,
        studio.id(),
        agreed.programme(),
        Objects.requireNonNull(form.matter()),
        Objects.requireNonNull(form.subject()),
        body,
        Objects.requireNonNull(form.ground()).strip(),
        Objects.requireNonNull(form.decidedOn()),
        form.documentNo(),
        null);
  }

  private long keep(
      Actor actor, Studio studio, ReviewAside said, List<ReviewAside> others, String key) {
    Stamp stamp = new Stamp(clock.time(), actor.accountId(), null, key);
    ReviewAside word = words.append(said, stamp);
    Set<String> spoken =
        Stream.concat(others.stream(), Stream.of(word))
            .map(ReviewAside::body)
            .collect(Collectors.toSet());
    boolean last = who.missing(word.programme(), spoken).isEmpty();
    if (last) {
      undo.run(actor, word, studio, stamp);
      words.settle(word, stamp);
    }
    changes.append(RegisterChange.ofStudio(studio.id(), PART, word.id()), stamp);
    audit.append(
        actor,
        AuditNote.of("SET_ASIDE", word.matter().name(), String.valueOf(word.subject()))
            .ofStudio(studio.id())
            .with(Map.of("settled", String.valueOf(last)))
            .with(Change.made(word)));
    reassess.now(studio.id());
    return word.id();
  }
}
