package cn.jiangxin.assessment;

import cn.jiangxin.policy.subject.SubjectFile;

/**
 * A judged thing and the studio it belongs to.
 *
 * @param studioId the studio itself, or the studio that runs the project
 */
public record Subject(long studioId, SubjectFile file) {}
