package cn.jiangxin.oversight.question;

/** A studio about which a question waits for an answer. */
public record AskedStudio(String code, String name, String unitName, String clause) {}
