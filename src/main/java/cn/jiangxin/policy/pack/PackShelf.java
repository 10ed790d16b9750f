package cn.jiangxin.policy.pack;

import cn.jiangxin.policy.yaml.PackFault;
import cn.jiangxin.policy.yaml.YamlMap;
import cn.jiangxin.policy.yaml.YamlNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads packs that may extend each other, the extended one first. */
public final class PackShelf {
  private final Map<String, PackFolder> folders = new LinkedHashMap<>();
  private final Map<String, Pack> packs = new LinkedHashMap<>();
  private final Set<String> reading = new LinkedHashSet<>();

  private PackShelf(List<PackFolder> folders) {
    for (PackFolder folder : folders) {
      String id = idOf(folder);
      if (this.folders.putIfAbsent(id, folder) != null) {
        throw new PackFault(folder.name() + "/" + Pack.SCHEME, 1, "id", id + " is taken");
      }
    }
  }

  /**
   * Reads all packs.
   *
   * @throws PackFault at the first mistake, naming file, line and key
   */
  public static List<Pack> read(List<PackFolder> folders) {
    PackShelf shelf = new PackShelf(folders);
    return shelf.folders.keySet().stream().map(shelf::pack).toList();
  }

  private Pack pack(String id) {
    Pack known = packs.get(id);
    if (known != null) {
      return known;
    }
    PackFolder folder = Objects.requireNonNull(folders.get(id), id);
    YamlNode head = head(folder);
    if (!reading.add(id)) {
      throw extended(head).fault("the packs " + reading + " extend each other");
    }
    Pack pack = Pack.read(folder, parent(head));
    reading.remove(id);
    packs.put(id, pack);
    return pack;
  }

  private @Nullable Pack parent(YamlNode head) {
    String id = SchemeInfo.parentOf(head);
    if (id == null) {
      return null;
    }
    if (!folders.containsKey(id)) {
      throw extended(head).fault("there is no pack " + id);
    }
    return pack(id);
  }

  /**
   * Reads all packs, one folder taking the place of the pack with its id.
   *
   * @throws PackFault at the first mistake, naming file, line and key
   */
  public static List<Pack> readWith(List<PackFolder> folders, PackFolder changed) {
    PackShelf shelf = new PackShelf(folders);
    shelf.folders.put(idOf(changed), changed);
    return shelf.folders.keySet().stream().map(shelf::pack).toList();
  }

  /**
   * Reads one more pack, which may extend one of those that have been read before.
   *
   * @throws PackFault at the first mistake, naming file, line and key
   */
  public static Pack readOver(Collection<Pack> known, PackFolder folder) {
    PackShelf shelf = new PackShelf(List.of());
    String id = idOf(folder);
    shelf.folders.put(id, folder);
    for (Pack pack : known) {
      String other = pack.info().id();
      if (!other.equals(id)) {
        shelf.folders.put(other, folder);
        shelf.packs.put(other, pack);
      }
    }
    return shelf.pack(id);
  }

  /**
   * Id of the pack in a folder.
   *
   * @throws PackFault if it names none
   */
  public static String idOf(PackFolder folder) {
    return new YamlMap(head(folder)).text("id");
  }

  private static YamlNode extended(YamlNode head) {
    return new YamlMap(head).get("extends");
  }

  private static YamlNode head(PackFolder folder) {
    YamlNode head = folder.read(Pack.SCHEME);
    if (head == null) {
      throw new PackFault(
          folder.name() + "/" + Pack.SCHEME, 1, Pack.SCHEME, "the pack lacks this file");
    }
    return head;
  }
}
