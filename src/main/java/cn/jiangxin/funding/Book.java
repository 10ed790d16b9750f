package cn.jiangxin.funding;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.AuditTrail;
import cn.jiangxin.access.Change;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.SamePerson;
import cn.jiangxin.access.Scope;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.shared.Money;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The book of all grants, for writing: every movement is one balanced entry. */
@Singleton
class Book {

  private final GrantRows grants;
  private final EntryRows entries;
  private final PostingRows postings;
  private final AuditTrail audit;
  private final BusinessClock clock;
  private final SamePerson same;

  Book(
      GrantRows grants,
      EntryRows entries,
      PostingRows postings,
      AuditTrail audit,
      BusinessClock clock,
      SamePerson same) {
    this.same = same;
    this.grants = grants;
    this.entries = entries;
    this.postings = postings;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Opens a grant for a movement of money and holds every other one off until the transaction ends;
   * empty if the actor does not have the permission there.
   */
  Optional<OpenGrant> open(String grantCode, Actor actor, Permission permission) {
    Scope scope = actor.scopeFor(permission);
    return grants
        .studioOf(grantCode, scope.everything(), scope.organisations(), scope.studios())
        .flatMap(studio -> grants.lock(grantCode));
  }

  /** Whether the person granted the money; what is granted and paid by one person needs another. */
  boolean isGrantedBy(OpenGrant grant, Actor actor) {
    return grants.byCode(grant.code()).filter(row -> same.is(actor, row.recordedBy())).isPresent();
  }

  Optional<EntryRow> earlier(String key) {
    return entries.byKey(key);
  }

  Money balance(OpenGrant grant) {
    return new Money(entries.balance(grant.id(), Account.FUNDS.code()));
  }

  Money received(OpenGrant grant) {
    return new Money(entries.received(grant.id()));
  }

  /** What an entry took from an account. */
  Money credited(EntryRow entry, Account account) {
    return Money.sum(
            postings.ofEntry(Objects.requireNonNull(entry.id())).stream()
                .filter(p -> p.account().equals(account.code()))
                .map(p -> new Money(p.amountFen()))
                .toList())
        .negated();
  }

  /**
   * Writes the movement down.
   *
   * @param deed its name in the audit trail
   */
  long write(Entry entry, String deed, Actor actor) {
    return write(entry, deed, Told.NOTHING, actor);
  }

  /**
   * The same.
   *
   * @param told what the trail says beside the postings
   */
  long write(Entry entry, String deed, Told told, Actor actor) {
    EntryRow row =
        entries.save(
            new EntryRow(
                null,
                entry.grant().id(),
                entry.grant().studioId(),
                entry.kind().name(),
                entry.happenedOn(),
                entry.reverses(),
                entry.note(),
                entry.key(),
                clock.time(),
                actor.accountId()));
    long id = Objects.requireNonNull(row.id());
    postings.saveAll(
        entry.lines().stream()
            .map(
                line ->
                    new PostingRow(
                        null, id, entry.grant().id(), line.account().code(), line.amount().fen()))
            .toList());
    audit.append(
        actor,
        AuditNote.of(deed, "GRANT", entry.grant().code())
            .ofStudio(entry.grant().studioId())
            .with(told.about())
            .with(detail(id, entry))
            .with(Change.between(told.before(), movement(entry, told.now()))));
    return id;
  }

  private static Map<String, Object> movement(Entry entry, Map<String, ?> now) {
    Map<String, Object> movement = new HashMap<>(now);
    movement.put("happenedOn", entry.happenedOn());
    entry.lines().forEach(line -> movement.put(line.account().code(), line.amount()));
    return movement;
  }

  /** Notes a deed that moves no money. */
  void note(OpenGrant grant, String deed, Told told, Actor actor) {
    audit.append(
        actor,
        AuditNote.of(deed, "GRANT", grant.code())
            .ofStudio(grant.studioId())
            .with(told.about())
            .with(Change.between(told.before(), told.now())));
  }

  private static Map<String, String> detail(long id, Entry entry) {
    Map<String, String> detail = new HashMap<>();
    detail.put("entry", String.valueOf(id));
    if (entry.reverses() != null) {
      detail.put("reverses", String.valueOf(entry.reverses()));
    }
    if (entry.note() != null) {
      detail.put("reason", entry.note());
    }
    return detail;
  }

  /** The lines that take an entry back. */
  List<Entry.Line> reversing(long entryId) {
    return postings.ofEntry(entryId).stream()
        .map(p -> new Entry.Line(new Account(p.account()), new Money(p.amountFen()).negated()))
        .toList();
  }
}
