package cn.jiangxin.studio.personal;

/** Which member: the studio's register code and the id of the record. */
public record MemberRef(String studio, long member) {}
