package cn.jiangxin.reporting.rollup;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A studio's year.
 *
 * @param missing what the year lacks
 */
@Serdeable
public record StudioYear(String code, String name, Tally tally, List<Lack> missing) {}
