package cn.jiangxin.access.audit;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.Change;
import cn.jiangxin.access.NoteDeed;
import cn.jiangxin.testing.TestDatabase;
import io.micronaut.context.ApplicationContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Assertions;

/**
 * Not a test: prints how many entries a second are written, each in a transaction of its own, with
 * and without the chain, and how long verifying takes. Arguments: seconds for each figure, entries
 * to verify.
 */
final class MeasureAudit {
  private final NoteDeed notes;
  private final SealAudit seal;
  private final VerifyAudit verify;

  private MeasureAudit(ApplicationContext context) {
    notes = context.getBean(NoteDeed.class);
    seal = context.getBean(SealAudit.class);
    verify = context.getBean(VerifyAudit.class);
  }

  public static void main(String[] arguments) throws Exception {
    int seconds = Integer.parseInt(arguments[0]);
    int entries = Integer.parseInt(arguments[1]);
    try (ApplicationContext context = ApplicationContext.run("test")) {
      MeasureAudit measure = new MeasureAudit(context);
      measure.writers(1, false, Math.min(seconds, 5));
      System.out.println("writers  chain    entries/s  entries not sealed at the end");
      for (int writers : new int[] {1, 16}) {
        for (boolean chained : new boolean[] {false, true}) {
          System.out.println(measure.writers(writers, chained, seconds));
        }
      }
      measure.verify(entries);
    }
    System.exit(0);
  }

  private String writers(int number, boolean chained, int seconds) throws Exception {
    TestDatabase.empty();
    AtomicBoolean going = new AtomicBoolean(true);
    AtomicLong written = new AtomicLong();
    CountDownLatch ended = new CountDownLatch(number);
    ExecutorService threads = Executors.newFixedThreadPool(number + 1);
    for (int i = 0; i < number; i++) {
      threads.execute(
          () -> {
            while (going.get()) {
              notes.of(Actor.SERVICE, note(written.incrementAndGet()));
            }
            ended.countDown();
          });
    }
    long sealed = chained ? sealing(seconds) : sleeping(seconds);
    going.set(false);
    ended.await();
    threads.shutdown();
    Assertions.assertTrue(threads.awaitTermination(1, TimeUnit.MINUTES));
    return "%7d  %-7s  %9d  %d"
        .formatted(
            number,
            chained ? "yes" : "no",
            written.get() / seconds,
            chained ? written.get() - sealed : 0);
  }

  private long sealing(int seconds) throws InterruptedException {
    long sealed = 0;
    for (int i = 0; i < seconds; i++) {
      long begun = System.nanoTime();
      sealed += seal.run();
      Thread.sleep(Math.max(0, 1000 - Duration.ofNanos(System.nanoTime() - begun).toMillis()));
    }
    return sealed;
  }

  private static long sleeping(int seconds) throws InterruptedException {
    Thread.sleep(seconds * 1000L);
    return 0;
  }

  private static AuditNote note(long number) {
    return AuditNote.of("RECORD_ENTRY", "activity", "A-" + number)
        .ofStudio(number % 100)
        .with(Change.of("name", "刀具刃磨培训", "刀具刃磨培训（第二期）"));
  }

  private void verify(int entries) throws Exception {
    TestDatabase.empty();
    long begun = System.nanoTime();
    fill(entries);
    System.out.printf("written  %d entries in %d s%n", entries, since(begun));
    begun = System.nanoTime();
    seal.run();
    System.out.printf("sealed   in %d s%n", since(begun));
    for (int i = 0; i < 2; i++) {
      begun = System.nanoTime();
      AuditProof proof = verify.against(List.of());
      System.gc();
      Runtime memory = Runtime.getRuntime();
      System.out.printf(
          "verified %d in %d s, holds: %s, of at most %d MB heap %d MB in use%n",
          proof.entries(),
          since(begun),
          proof.holds(),
          memory.maxMemory() >> 20,
          (memory.totalMemory() - memory.freeMemory()) >> 20);
    }
  }

  private static void fill(int entries) throws SQLException {
    try (Connection connection = TestDatabase.connect();
        PreparedStatement insert =
            connection.prepareStatement(
                "INSERT INTO audit_entry (at, account_id, login, actor, roles, action, subject_kind,"
                    + " subject_code, studio_id, address, node, result, detail, changes, digest)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      connection.setAutoCommit(false);
      for (int i = 1; i <= entries; i++) {
        bind(insert, row(i));
        insert.addBatch();
        if (i % 5000 == 0 || i == entries) {
          insert.executeBatch();
          connection.commit();
        }
      }
    }
  }

  private static void bind(PreparedStatement insert, AuditRow row) throws SQLException {
    Object[] values = {
      row.at(), row.accountId(), row.login(), row.actor(), row.roles(), row.action(),
      row.subjectKind(), row.subjectCode(), row.studioId(), row.address(), row.node(), row.result(),
      row.detail(), row.changes(), row.digest()
    };
    for (int i = 0; i < values.length; i++) {
      insert.setObject(i + 1, values[i]);
    }
  }

  private static AuditRow row(int number) {
    return AuditRow.of(
        new AuditEntry(
            0,
            LocalDateTime.of(2026, 1, 1, 0, 0).plusSeconds(number * 20L),
            1L,
            "leader",
            "韩澍",
            "STUDIO_LEADER",
            "RECORD_ENTRY",
            "activity",
            "A-" + number,
            number % 100L,
            null,
            "192.0.2." + number % 250,
            "node-1",
            AuditResult.DONE,
            "{\"studio\":\"S-1\"}",
            "{\"name\":{\"after\":\"刀具刃磨培训（第二期）\",\"before\":\"刀具刃磨培训\"}}"));
  }

  private static long since(long begun) {
    return Duration.ofNanos(System.nanoTime() - begun).toSeconds();
  }
}
