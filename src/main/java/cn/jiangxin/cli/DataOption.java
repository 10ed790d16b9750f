package cn.jiangxin.cli;

import cn.jiangxin.platform.database.Databases;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The data folder, for every command that needs the database. */
final class DataOption {
  @Option(names = "--data", paramLabel = "DIR", descriptionKey = "data")
  private @Nullable Path folder;

  /** For the service: the folder is its own. Must come before any context exists. */
  void asOwner() {
    if (folder != null) {
      System.setProperty("jiangxin.data", folder.toString());
    }
  }

  /** For a single command: a service may be running on the folder. */
  void asGuest() {
    asOwner();
    Databases.comeAsGuest();
  }
}
