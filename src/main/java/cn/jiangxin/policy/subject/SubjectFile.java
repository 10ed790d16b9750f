package cn.jiangxin.policy.subject;

/**
 * Everything the rules may know of one judged thing. A fact that is absent is null or an empty
 * list.
 */
public sealed interface SubjectFile permits StudioFile, BoostProjectFile {

  /** Which thing the file is about. */
  SubjectRef ref();
}
