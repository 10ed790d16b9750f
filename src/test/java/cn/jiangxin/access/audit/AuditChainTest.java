package cn.jiangxin.access.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.Change;
import cn.jiangxin.access.NoteDeed;
import cn.jiangxin.access.audit.AuditFault.Kind;
import cn.jiangxin.testing.SmallDistrict;
import cn.jiangxin.testing.TestClock;
import cn.jiangxin.testing.TestDatabase;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody with every right on the database changes the trail; verifying names the place. */
@Tag("database")
@MicronautTest(transactional = false)
class AuditChainTest {
  private static final int ENTRIES = 20;

  @Inject NoteDeed notes;
  @Inject SealAudit seal;
  @Inject Checkpoints checkpoints;
  @Inject VerifyAudit verify;
  @Inject TestClock clock;
  @Inject LinkRows links;

  @BeforeEach
  void twenty_sealed_entries() throws SQLException {
    TestDatabase.empty();
    for (int i = 1; i <= ENTRIES; i++) {
      note(i);
    }
    seal.run();
  }

  @AfterEach
  void real_time() {
    clock.reset();
  }

  private void note(int number) {
    notes.of(
        SmallDistrict.LEADER,
        AuditNote.of("RECORD_ENTRY", "activity", "A-" + number)
            .ofStudio(1L)
            .with(Map.of("note", "中文 'quoted' \"" + number))
            .with(Change.of("name", "old " + number, "new " + number)));
  }

  @Test
  void a_chain_that_nobody_touched_holds() {
    AuditProof proof = verify.against(List.of());

    assertThat(proof.fault()).isNull();
    assertThat(proof.entries()).isEqualTo(ENTRIES);
    assertThat(proof.end().seq()).isEqualTo(ENTRIES);
    assertThat(proof.waiting()).isZero();
  }

  @Test
  void entries_not_yet_sealed_are_counted_and_hold() {
    note(21);

    assertThat(verify.against(List.of()).waiting()).isEqualTo(1);
    assertThat(seal.run()).isEqualTo(1);
    assertThat(verify.against(List.of()).entries()).isEqualTo(ENTRIES + 1);
  }

  @Test
  void a_changed_entry_is_named_in_every_column() throws SQLException {
    for (String change :
        List.of(
            "at = at + INTERVAL 1 SECOND",
            "account_id = 99",
            "login = 'x'",
            "actor = 'x'",
            "roles = 'EXPERT'",
            "action = 'VOID_ENTRY'",
            "subject_kind = 'x'",
            "subject_code = 'x'",
            "studio_id = NULL",
            "organisation_id = 5",
            "address = '10.0.0.1'",
            "node = 'x'",
            "result = 'REFUSED'",
            "detail = '{}'",
            "changes = NULL")) {
      twenty_sealed_entries();
      root("UPDATE audit_entry SET " + change + " WHERE id = " + idOf(7));

      assertFault(Kind.CHANGED, 7, idOf(7));
    }
  }

  @Test
  void a_rewritten_link_is_named() throws SQLException {
    long id = idOf(7);
    String previous = column("SELECT previous FROM audit_link WHERE seq = 7");
    root("UPDATE audit_entry SET subject_code = 'other' WHERE id = " + id);
    String content = contentOf(id);
    root(
        "UPDATE audit_entry SET digest = '" + content + "' WHERE id = " + id,
        "UPDATE audit_link SET content = '%s', hash = '%s' WHERE seq = 7"
            .formatted(content, LinkRow.hash(7, id, content, previous)));

    assertFault(Kind.LINK_CHANGED, 7, id);
  }

  @Test
  void a_removed_entry_is_named() throws SQLException {
    long id = idOf(7);
    root("DELETE FROM audit_entry WHERE id = " + id);

    assertFault(Kind.REMOVED, 7, id);
  }

  @Test
  void an_entry_removed_with_its_link_is_named() throws SQLException {
    root("DELETE FROM audit_entry WHERE id = " + idOf(7), "DELETE FROM audit_link WHERE seq = 7");

    assertFault(Kind.REMOVED, 7, null);
  }

  @Test
  void the_oldest_entries_removed_are_named() throws SQLException {
    root("DELETE FROM audit_link WHERE seq <= 3");

    assertFault(Kind.REMOVED, 1, null);
  }

  @Test
  void two_entries_that_changed_places_are_named() throws SQLException {
    long one = idOf(7);
    long other = idOf(9);
    root(
        "UPDATE audit_entry SET id = -1 WHERE id = " + one,
        "UPDATE audit_entry SET id = " + one + " WHERE id = " + other,
        "UPDATE audit_entry SET id = " + other + " WHERE id = -1");

    assertFault(Kind.REORDERED, 7, one);
  }

  @Test
  void two_links_that_changed_places_are_named() throws SQLException {
    long other = idOf(9);
    root(
        "UPDATE audit_link SET seq = 1000 WHERE seq = 7",
        "UPDATE audit_link SET seq = 7 WHERE seq = 9",
        "UPDATE audit_link SET seq = 9 WHERE seq = 1000");

    assertFault(Kind.REORDERED, 7, other);
  }

  @Test
  void an_entry_inserted_among_sealed_ones_is_named() throws SQLException {
    later(11);
    seal.run();
    later(22);
    seal.run();
    root(
        """
        INSERT INTO audit_entry (id, at, login, actor, action, subject_kind, subject_code, node, digest)
        SELECT -7, at, login, actor, action, subject_kind, subject_code, node, digest FROM audit_entry
         ORDER BY id LIMIT 1
        """);

    seal.run();
    assertFault(Kind.INSERTED, 0, -7L);
  }

  @Test
  void an_entry_written_into_the_open_end_without_its_hash_is_named() throws SQLException {
    root(
        """
        INSERT INTO audit_entry (at, login, actor, action, subject_kind, subject_code, node)
        VALUES (NOW(6), 'x', 'x', 'x', 'x', 'x', 'x')
        """);
    assertThat(fault().kind()).isEqualTo(Kind.CHANGED);

    seal.run();
    assertFault(Kind.CHANGED, ENTRIES + 1, null);
  }

  @Test
  void the_newest_entries_removed_are_found_with_an_earlier_checkpoint_only() throws SQLException {
    Mark kept = checkpoints.take().orElseThrow().mark();
    root(
        "DELETE FROM audit_entry WHERE id >= " + idOf(18),
        "DELETE FROM audit_link WHERE seq >= 18",
        "DELETE FROM audit_checkpoint");

    assertThat(verify.against(List.of()).fault()).isNull();
    assertThat(verify.against(List.of(kept)).fault())
        .isEqualTo(new AuditFault(Kind.CUT_OFF, 18, null));
  }

  @Test
  void the_newest_entries_removed_are_found_by_the_kept_checkpoint() throws SQLException {
    checkpoints.take();
    root(
        "DELETE FROM audit_entry WHERE id >= " + idOf(18),
        "DELETE FROM audit_link WHERE seq >= 18");

    assertFault(Kind.CUT_OFF, 18, null);
  }

  @Test
  void a_chain_made_anew_from_changed_entries_is_found_with_a_checkpoint() throws SQLException {
    Mark kept = checkpoints.take().orElseThrow().mark();
    long id = idOf(7);
    root("UPDATE audit_entry SET subject_code = 'other' WHERE id = " + id);
    root(
        "UPDATE audit_entry SET digest = '" + contentOf(id) + "' WHERE id = " + id,
        "DELETE FROM audit_link",
        "DELETE FROM audit_checkpoint");
    seal.run();

    assertThat(verify.against(List.of()).fault()).isNull();
    assertThat(fault(kept).kind()).isEqualTo(Kind.REWRITTEN);
  }

  @Test
  void checkpoints_that_hold_are_counted() {
    Mark early = new Mark(5, column("SELECT hash FROM audit_link WHERE seq = 5"));
    checkpoints.take();

    AuditProof proof = verify.against(List.of(early));
    assertThat(proof.fault()).isNull();
    assertThat(proof.compared()).isEqualTo(2);
  }

  @Test
  void a_chain_whose_older_part_was_archived_holds_by_the_mark_of_the_archive()
      throws SQLException {
    Mark archive = mark(15);
    Mark later = mark(18);
    checkpoints.take();
    removeUpTo(15);

    AuditProof proof = verify.against(List.of(archive, later), archive);
    assertThat(proof.fault()).isNull();
    assertThat(proof.first()).isEqualTo(16);
    assertThat(proof.entries()).isEqualTo(ENTRIES - 15);
    assertThat(proof.archived()).isEqualTo(15);
    assertThat(proof.compared()).isEqualTo(2);
  }

  @Test
  void the_oldest_entries_removed_up_to_a_checkpoint_kept_in_the_database_are_named()
      throws SQLException {
    String hash = mark(15).hash();
    root("INSERT INTO audit_checkpoint (seq, hash, at) VALUES (15, '" + hash + "', NOW(6))");
    removeUpTo(15);

    assertFault(Kind.REMOVED, 1, null);
  }

  @Test
  void the_oldest_entries_removed_are_named_whatever_checkpoint_is_given() throws SQLException {
    Mark below = mark(13);
    Mark end = mark(15);
    removeUpTo(15);

    AuditFault removed = new AuditFault(Kind.REMOVED, 1, null);
    assertThat(fault(below)).isEqualTo(removed);
    assertThat(fault(end)).isEqualTo(removed);
    assertThat(fault(new Mark(5, "0".repeat(64)))).isEqualTo(removed);
    assertThat(verify.against(List.of(), below).fault()).isEqualTo(removed);
    assertThat(verify.against(List.of(), new Mark(15, "0".repeat(64))).fault()).isEqualTo(removed);
  }

  @Test
  void a_checkpoint_of_the_archived_part_is_no_comparison() throws SQLException {
    Mark below = mark(13);
    Mark end = mark(15);
    removeUpTo(15);

    AuditProof proof = verify.against(List.of(below), end);
    assertThat(proof.fault()).isEqualTo(new AuditFault(Kind.NOT_COMPARABLE, 13, null));
    assertThat(proof.compared()).isZero();
    assertThat(verify.against(List.of(new Mark(15, "0".repeat(64))), end).fault())
        .isEqualTo(new AuditFault(Kind.NOT_COMPARABLE, 15, null));
  }

  @Test
  void a_mark_of_an_archive_is_compared_where_nothing_was_archived() {
    assertThat(verify.against(List.of(), mark(15)).compared()).isEqualTo(1);
    assertThat(
            Objects.requireNonNull(verify.against(List.of(), new Mark(15, "0".repeat(64))).fault())
                .kind())
        .isEqualTo(Kind.REWRITTEN);
  }

  private static Mark mark(int seq) {
    return new Mark(seq, column("SELECT hash FROM audit_link WHERE seq = " + seq));
  }

  private static void removeUpTo(int seq) throws SQLException {
    root(
        "DELETE FROM audit_entry WHERE id <= " + idOf(seq),
        "DELETE FROM audit_link WHERE seq <= " + seq);
  }

  @Test
  void an_entry_that_was_committed_late_with_a_lower_number_is_sealed() throws SQLException {
    try (Connection slow = TestDatabase.connect();
        Statement statement = slow.createStatement()) {
      slow.setAutoCommit(false);
      statement.execute(copyOf(idOf(3)));
      note(21);
      assertThat(seal.run()).isEqualTo(1);
      slow.commit();
    }

    assertThat(seal.run()).isEqualTo(1);
    assertThat(verify.against(List.of()).fault()).isNull();
  }

  @Test
  void no_identity_or_card_number_and_no_secret_enters_whatever_is_handed_in() {
    notes.of(
        Actor.SERVICE,
        AuditNote.of("RECORD_ENTRY", "member", "1")
            .with(Map.of("note", "身份证11010119900307123X，卡6222021234567890123", "mobile", "1"))
            .with(
                Change.made(
                    Map.of("idNumber", "11010119900307123X", "password", "p", "name", "韩澍"))));

    String row = column("SELECT CONCAT(detail, changes) FROM audit_entry ORDER BY id DESC LIMIT 1");
    assertThat(row).contains("韩澍", "***").doesNotContain("19900307", "6222021", "\"1\"", "\"p\"");
  }

  private static String copyOf(long id) {
    return """
        INSERT INTO audit_entry (at, account_id, login, actor, roles, action, subject_kind, subject_code, studio_id,
                                 node, result, detail, changes, digest)
        SELECT at, account_id, login, actor, roles, action, subject_kind, subject_code, studio_id,
               node, result, detail, changes, digest FROM audit_entry WHERE id = %d
        """
        .formatted(id);
  }

  private void later(int minutes) {
    clock.set(Instant.now().plusSeconds(minutes * 60L));
  }

  private void assertFault(Kind kind, long seq, @Nullable Long entryId) {
    AuditFault fault = fault();
    assertThat(fault.kind()).isEqualTo(kind);
    assertThat(fault.seq()).isEqualTo(seq);
    if (entryId != null) {
      assertThat(fault.entryId()).isEqualTo(entryId);
    }
  }

  private AuditFault fault(Mark... kept) {
    return Objects.requireNonNull(verify.against(List.of(kept)).fault());
  }

  /** As somebody would compute it who knows how. */
  private String contentOf(long id) {
    return links.linked(0, ENTRIES * 2).stream()
        .filter(link -> link.entryId() == id)
        .map(link -> ContentHash.of(Objects.requireNonNull(link.entry()).toEntry()))
        .findFirst()
        .orElseThrow();
  }

  private static long idOf(int seq) {
    return Long.parseLong(column("SELECT entry_id FROM audit_link WHERE seq = " + seq));
  }

  private static String column(String query) {
    try {
      return SmallDistrict.column(query).get(0);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void root(String... statements) throws SQLException {
    SmallDistrict.execute(statements);
  }
}
