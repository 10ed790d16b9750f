package cn.jiangxin.policy.subject;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything the rules may know of one judged thing. A fact that is absent is null or an empty
 * list.
 */
public sealed interface SubjectFile
    permits StudioFile, BoostProjectFile, PatentBoostFile, ShanghaiClaimFile, CstaApplicationFile {

  /** The record that describes a thing of the kind; empty if no file describes such things. */
  static Optional<Class<? extends SubjectFile>> typeOf(SubjectKind kind) {
    return Optional.ofNullable(
        switch (kind) {
          case STUDIO -> StudioFile.class;
          case BOOST_PROJECT -> BoostProjectFile.class;
          case PATENT_CLAIM -> PatentBoostFile.class;
          case SHANGHAI_CLAIM -> ShanghaiClaimFile.class;
          case CSTA_APPLICATION -> CstaApplicationFile.class;
          case MEMBER_UNIT_QUOTA, ROUND, SPENDING -> null;
        });
  }

  /** Which thing the file is about. */
  SubjectRef ref();

  /** What people have judged of it (mode J). */
  default List<StudioFile.Judgement> judgements() {
    return List.of();
  }

  /** The plan year whose vintage of a yearly plan governs it; null if it stands under no plan. */
  default @Nullable Integer vintage() {
    return null;
  }
}
