package cn.jiangxin.access;

import cn.jiangxin.access.audit.AuditEntry;
import cn.jiangxin.access.audit.AuditJournal;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.platform.Node;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who did what, when and from where; entries are only ever added. An entry stands or falls with the
 * change it speaks of: it is written in the caller's transaction.
 */
@Singleton
public class AuditTrail {
  private static final int LONGEST_CODE = 60;

  private final AuditJournal journal;
  private final BusinessClock clock;
  private final Whence whence;
  private final Node node;
  private final ObjectMapper json;

  AuditTrail(
      AuditJournal journal, BusinessClock clock, Whence whence, Node node, ObjectMapper json) {
    this.journal = journal;
    this.clock = clock;
    this.whence = whence;
    this.node = node;
    this.json = json;
  }

  /**
   * Adds an entry.
   *
   * @throws io.micronaut.transaction.exceptions.TransactionException if the caller has no
   *     transaction
   */
  @Transactional(TxType.MANDATORY)
  public void append(Actor actor, AuditNote note) {
    journal.append(List.of(entry(actor, note)));
  }

  /**
   * Adds an entry for something that changes nothing of which a former state could be told.
   *
   * @param action what was done, in capitals with underscores, e.g. {@code RECORD_ACTIVITY}
   * @param subjectKind what it was done to, e.g. {@code STUDIO}
   * @param subjectCode which one, by the code people know it by
   * @param studioId the studio it belongs to; null if to none
   * @param detail what a later reader needs; never a secret, never an identity number
   */
  @Transactional(TxType.MANDATORY)
  public void append(
      Actor actor,
      String action,
      String subjectKind,
      String subjectCode,
      @Nullable Long studioId,
      Map<String, ?> detail) {
    append(actor, AuditNote.of(action, subjectKind, subjectCode).ofStudio(studioId).with(detail));
  }

  /** Adds several entries at once, in one batch. */
  @Transactional(TxType.MANDATORY)
  public void appendAll(Actor actor, Collection<AuditNote> notes) {
    if (!notes.isEmpty()) {
      journal.append(notes.stream().map(note -> entry(actor, note)).toList());
    }
  }

  private AuditEntry entry(Actor actor, AuditNote note) {
    Map<String, ?> detail = told(actor, note);
    return new AuditEntry(
        0,
        clock.time().truncatedTo(ChronoUnit.MICROS),
        actor.accountId(),
        actor.login(),
        actor.name(),
        actor.roles().stream().map(Role::name).collect(Collectors.joining(",")),
        note.action(),
        note.subjectKind(),
        shortened(note.subjectCode()),
        note.studioId(),
        note.organisationId(),
        whence.address().orElse(null),
        node.name(),
        note.result(),
        detail.isEmpty() ? null : written(Confidential.hidden(detail)),
        note.change().fields().isEmpty() ? null : written(note.change().fields()));
  }

  /** What a system did in a person's name is told from what the person did. */
  private static Map<String, ?> told(Actor actor, AuditNote note) {
    Long token = actor.tokenId();
    return token == null ? note.detail() : note.with(Map.of(ApiTokens.ACTED_BY, token)).detail();
  }

  private static String shortened(String code) {
    return code.length() <= LONGEST_CODE ? code : code.substring(0, LONGEST_CODE);
  }

  private String written(Map<String, ?> fields) {
    try {
      return json.writeValueAsString(fields);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
