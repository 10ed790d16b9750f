package cn.jiangxin.oversight.brief;

/** A studio in a few words. */
public record Brief(long id, String code, String name, String unit) {}
