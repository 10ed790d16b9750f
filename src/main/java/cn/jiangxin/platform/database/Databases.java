package cn.jiangxin.platform.database;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The databases of this process. Each data folder is started once, however many application
 * contexts use it, and stopped when the process ends: after the contexts, which still write while
 * they close.
 */
public final class Databases {
  private static final Logger LOG = LoggerFactory.getLogger(Databases.class);
  private static final Map<Path, LocalDatabase> STARTED = new LinkedHashMap<>();
  private static final Set<ApplicationContext> CONTEXTS =
      Collections.newSetFromMap(new WeakHashMap<>());
  private static boolean hooked;
  private static boolean guest;

  private Databases() {}

  /**
   * The database to use, which can be reached: the one named by JDBC_URL, JDBC_USER and
   * JDBC_PASSWORD in the environment (with JDBC_MIGRATION_USER and JDBC_MIGRATION_PASSWORD for its
   * owner), else the embedded one of the data folder, which is started now if it is not running.
   *
   * @throws cn.jiangxin.platform.StartProblem if it cannot be started or reached
   */
  public static DatabaseUsers current() {
    Optional<DatabaseUsers> external = external();
    external.ifPresent(Databases::check);
    return external.orElseGet(Databases::local);
  }

  private static void check(DatabaseUsers users) {
    Reach.check(users.service());
    if (users.separate()) {
      Reach.check(users.owner());
    }
  }

  private static Optional<DatabaseUsers> external() {
    return Optional.ofNullable(System.getenv("JDBC_URL"))
        .filter(url -> !url.isBlank())
        .map(Databases::users);
  }

  private static DatabaseUsers users(String url) {
    JdbcSettings service =
        new JdbcSettings(url, environment("JDBC_USER"), environment("JDBC_PASSWORD"));
    String owner = environment("JDBC_MIGRATION_USER");
    return owner.isBlank()
        ? DatabaseUsers.one(service)
        : new DatabaseUsers(
            service, new JdbcSettings(url, owner, environment("JDBC_MIGRATION_PASSWORD")));
  }

  private static String environment(String name) {
    return Optional.ofNullable(System.getenv(name)).orElse("");
  }

  /** As system property {@code jiangxin.<name>}, else as environment variable JIANGXIN_<NAME>. */
  private static String setting(String name, String usual) {
    String property = System.getProperty("jiangxin." + name);
    String variable = System.getenv("JIANGXIN_" + name.toUpperCase(Locale.ROOT));
    return property != null ? property : variable != null ? variable : usual;
  }

  /** The data folder in use; empty if the database is another one than the embedded. */
  static Optional<Path> folder() {
    return external().isPresent() ? Optional.empty() : Optional.of(localFolder());
  }

  private static Path localFolder() {
    return Path.of(setting("data", "data")).toAbsolutePath().normalize();
  }

  private static synchronized DatabaseUsers local() {
    closeAtTheEnd();
    Path folder = localFolder();
    Path programs = Path.of(setting("programs", folder.resolve("server").toString()));
    if (!STARTED.containsKey(folder) && guest && DataFolder.isHeldByAnother(folder)) {
      return LocalDatabase.ofRunningService(folder);
    }
    return STARTED.computeIfAbsent(folder, root -> LocalDatabase.start(root, programs)).users();
  }

  /**
   * Lets this process use the embedded database of a service that is running, if one is. For single
   * commands: a second service would fight with the first over what it alone keeps in memory.
   */
  public static synchronized void comeAsGuest() {
    guest = true;
  }

  /** Sees to it that the context is closed before the database it uses. */
  static synchronized void usedBy(ApplicationContext context) {
    CONTEXTS.add(context);
    closeAtTheEnd();
  }

  private static void closeAtTheEnd() {
    if (!hooked) {
      hooked = true;
      Runtime.getRuntime().addShutdownHook(new Thread(Databases::closeAll, "close-databases"));
    }
  }

  private static synchronized void closeAll() {
    CONTEXTS.stream().filter(ApplicationContext::isRunning).forEach(ApplicationContext::close);
    STARTED.values().forEach(Databases::stop);
  }

  private static void stop(LocalDatabase database) {
    try {
      database.stop();
    } catch (IOException e) {
      LOG.warn("The embedded database did not stop in order", e);
    }
  }
}
