package cn.jiangxin.studio;

import java.time.LocalDate;

/**
 * A person's recorded judgement of a clause that only people can judge.
 *
 * @param id the record; 0 before it is stored
 */
public record Judgement(
    long id,
    long studioId,
    String clause,
    boolean favourable,
    String judgedBy,
    LocalDate judgedOn,
    String reason) {}
