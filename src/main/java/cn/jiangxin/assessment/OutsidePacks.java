package cn.jiangxin.assessment;

import cn.jiangxin.policy.PolicyCatalogue;
import cn.jiangxin.policy.Publication;
import cn.jiangxin.policy.Scheme;
import cn.jiangxin.policy.pack.PackFolder;
import cn.jiangxin.policy.pack.PackFolders;
import cn.jiangxin.policy.pack.PackText;
import cn.jiangxin.policy.yaml.PackFault;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The packs of the outside directory, each with what has held of it. */
record OutsidePacks(List<OutsidePack> packs) {

  /** There is no such directory. */
  static final OutsidePacks NONE = new OutsidePacks(List.of());

  /**
   * Reads the directory.
   *
   * @param kept texts that have been gone by
   * @throws PackFault at the first mistake, or if a folder would change what has held
   */
  static OutsidePacks read(Path directory, List<KeptText> kept, LocalDate today) {
    List<PackFolder> folders = PackFolders.outside(directory);
    PolicyCatalogue stated = PolicyCatalogue.ofFolders(folders);
    return new OutsidePacks(
        folders.stream().map(folder -> pack(PackText.of(folder), stated, kept, today)).toList());
  }

  /** The packs as they have been gone by, whatever lies in the directory. */
  static OutsidePacks of(List<KeptText> kept) {
    Map<String, List<KeptText>> schemes =
        kept.stream()
            .collect(
                Collectors.groupingBy(KeptText::scheme, LinkedHashMap::new, Collectors.toList()));
    return new OutsidePacks(schemes.values().stream().map(OutsidePack::of).toList());
  }

  private static OutsidePack pack(
      PackText text, PolicyCatalogue stated, List<KeptText> kept, LocalDate today) {
    LocalDate inForceFrom =
        stated.find(text.id()).map(Scheme::inForce).map(days -> days.from()).orElse(null);
    return OutsidePack.of(
        text, kept.stream().filter(k -> k.scheme().equals(text.id())).toList(), inForceFrom, today);
  }

  /** The folders as they were at first. */
  List<PackFolder> bases() {
    return packs.stream().map(OutsidePack::base).toList();
  }

  /** What has come after that. */
  List<Publication> later() {
    return packs.stream().flatMap(OutsidePack::later).toList();
  }

  /** All their texts. */
  List<KeptText> texts() {
    return packs.stream().flatMap(pack -> pack.versions().stream()).toList();
  }
}
