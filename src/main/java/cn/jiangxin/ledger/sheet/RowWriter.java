package cn.jiangxin.ledger.sheet;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.AuditTrail;
import cn.jiangxin.access.Change;
import cn.jiangxin.ledger.Ledger;
import cn.jiangxin.platform.Progress;
import cn.jiangxin.studio.Stamp;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.evidence.EvidenceStore;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Writes the checked rows of one sheet into a ledger; a row leaves the same behind as a form that
 * is sent by itself.
 */
final class RowWriter<F, E> {
  private static final int PORTION = 1_000;

  private final Ledger<F, E> ledger;
  private final Deed deed;
  private final AuditTrail audit;
  private final EvidenceStore evidence;
  private final Progress progress;

  RowWriter(
      Ledger<F, E> ledger, Deed deed, AuditTrail audit, EvidenceStore evidence, Progress progress) {
    this.ledger = ledger;
    this.deed = deed;
    this.audit = audit;
    this.evidence = evidence;
    this.progress = progress;
  }

  /**
   * Who imports what, and when.
   *
   * @param upload number of the upload
   */
  record Deed(Actor actor, Studio studio, long upload, LocalDateTime at) {}

  void corrections(List<CheckedRow<F>> rows, String reason) {
    if (rows.isEmpty()) {
      return;
    }
    Map<Long, F> before = standing(rows);
    Stamp stamp = new Stamp(deed.at(), deed.actor().accountId());
    if (ledger.voidAll(before.keySet(), deed.studio(), stamp, reason) != rows.size()) {
      throw new IllegalStateException("an entry went while its studio was locked");
    }
    List<E> entries = append(rows);
    Map<Long, Long> replaced = new HashMap<>();
    List<AuditNote> notes = new ArrayList<>();
    List<F> after = ledger.formsOf(entries, deed.studio());
    for (int i = 0; i < rows.size(); i++) {
      long old = Objects.requireNonNull(rows.get(i).entry());
      replaced.put(old, ledger.idOf(entries.get(i)));
      notes.add(
          note("CORRECT_ENTRY", entries.get(i), Change.between(before.get(old), after.get(i)))
              .with(Map.of("voided", String.valueOf(old), "reason", reason)));
    }
    evidence.handOn(ledger.name(), replaced);
    tell(notes);
  }

  private Map<Long, F> standing(List<CheckedRow<F>> rows) {
    Set<Long> ids = rows.stream().map(CheckedRow::entry).collect(Collectors.toSet());
    List<E> entries =
        ledger.entries(deed.studio()).stream().filter(e -> ids.contains(ledger.idOf(e))).toList();
    List<F> forms = ledger.formsOf(entries, deed.studio());
    Map<Long, F> standing = new HashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      standing.put(ledger.idOf(entries.get(i)), forms.get(i));
    }
    return standing;
  }

  void additions(List<CheckedRow<F>> rows) {
    if (rows.isEmpty()) {
      return;
    }
    List<E> entries = append(rows);
    List<F> forms = ledger.formsOf(entries, deed.studio());
    List<AuditNote> notes = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      notes.add(note("RECORD_ENTRY", entries.get(i), Change.made(forms.get(i))));
    }
    tell(notes);
  }

  private List<E> append(List<CheckedRow<F>> rows) {
    List<E> entries = new ArrayList<>();
    inPortions(
        rows,
        portion ->
            entries.addAll(
                ledger.appendAll(
                    portion.stream().map(CheckedRow::form).toList(),
                    deed.studio(),
                    portion.stream().map(this::stamp).toList())));
    return entries;
  }

  private void tell(List<AuditNote> notes) {
    inPortions(notes, portion -> audit.appendAll(deed.actor(), portion));
  }

  /** As large as a statement needs to be, and as small as a person who waits wants to see. */
  private <T> void inPortions(List<T> all, Consumer<List<T>> work) {
    for (int from = 0; from < all.size(); from += PORTION) {
      List<T> portion = all.subList(from, Math.min(all.size(), from + PORTION));
      work.accept(portion);
      progress.advance(portion.size());
    }
  }

  private AuditNote note(String action, E entry, Change change) {
    return AuditNote.of(action, ledger.name(), String.valueOf(ledger.idOf(entry)))
        .ofStudio(deed.studio().id())
        .with(Map.of("studio", deed.studio().code(), "upload", String.valueOf(deed.upload())))
        .with(change.hiding(ledger.people()));
  }

  private Stamp stamp(CheckedRow<F> row) {
    String key = "sheet-" + deed.upload() + "-" + row.number();
    return new Stamp(deed.at(), deed.actor().accountId(), row.entry(), key);
  }
}
