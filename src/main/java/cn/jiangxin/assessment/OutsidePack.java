package cn.jiangxin.assessment;

import cn.jiangxin.policy.Publication;
import cn.jiangxin.policy.pack.PackFolder;
import cn.jiangxin.policy.pack.PackText;
import cn.jiangxin.policy.yaml.PackFault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An outside pack in the order of its versions: the one that held first, and those after it. What
 * has held stays as it was; only a version with a first day of its own comes after it.
 *
 * @param text what lies in its folder
 * @param versions the oldest first; at least one
 */
record OutsidePack(PackText text, List<KeptText> versions) {

  /**
   * The pack with what has held of it.
   *
   * @param kept texts of this pack that have been gone by, the oldest first
   * @param inForceFrom first day of the document as the folder states it; null: it states none
   * @throws PackFault if the folder would change what has held
   */
  static OutsidePack of(
      PackText text, List<KeptText> kept, @Nullable LocalDate inForceFrom, LocalDate today) {
    List<KeptText> held = kept.stream().filter(k -> k.heldBefore(today)).toList();
    if (held.isEmpty()) {
      return new OutsidePack(text, List.of(version(text, inForceFrom)));
    }
    KeptText last = held.get(held.size() - 1);
    if (text.version().equals(last.version())) {
      return same(text, held, last);
    }
    if (held.stream().anyMatch(k -> k.version().equals(text.version()))) {
      throw text.fault("is an older version; " + last.version() + " has held since");
    }
    List<KeptText> all = new ArrayList<>(held);
    all.add(version(text, ownDay(text, last, today)));
    return new OutsidePack(text, List.copyOf(all));
  }

  /** The pack as it has been gone by. */
  static OutsidePack of(List<KeptText> versions) {
    return new OutsidePack(
        PackText.of(PackFolder.inMemory(versions.get(versions.size() - 1).files())), versions);
  }

  private static OutsidePack same(PackText text, List<KeptText> held, KeptText last) {
    if (!text.files().equals(last.files())) {
      throw text.differs(
          last.files(), "version " + last.version() + " has held and can not be changed");
    }
    return new OutsidePack(text, held);
  }

  private static LocalDate ownDay(PackText text, KeptText last, LocalDate today) {
    LocalDate from = text.holdsFrom();
    LocalDate before = last.firstDay();
    if (from == null || from.isBefore(today) || before != null && !from.isAfter(before)) {
      throw text.dayFault(
          "version " + last.version() + " has held; this one must hold from a day of its own");
    }
    return from;
  }

  private static KeptText version(PackText text, @Nullable LocalDate firstDay) {
    return new KeptText(text.id(), text.version(), firstDay, text.files());
  }

  /** The folder as it was at first. */
  PackFolder base() {
    return text.holding(versions.get(0).files());
  }

  /** What has come after that. */
  Stream<Publication> later() {
    return versions.stream()
        .skip(1)
        .map(
            version ->
                Publication.ofFolder(
                    version.scheme(), Objects.requireNonNull(version.firstDay()), version.files()));
  }
}
