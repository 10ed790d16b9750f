package cn.jiangxin.studio.evidence;

/**
 * What a file proves.
 *
 * @param kind name of the register, e.g. activity
 * @param id of the record there
 */
public record EvidenceSubject(String kind, long id) {}
