package cn.jiangxin.policy.subject;

/**
 * Names one judged thing.
 *
 * @param kind what it is
 * @param code its code, unique within the kind (a studio's register code, a project's code)
 */
public record SubjectRef(SubjectKind kind, String code) {}
