package cn.jiangxin.policy.matter;

import cn.jiangxin.policy.subject.StudioFile.Recognition;
import java.time.LocalDate;

/**
 * A title that was recognised.
 *
 * @param from the day of the last of the concurring decisions
 * @param firstCountedYear the first calendar year whose duties count
 */
public record Title(Recognition record, LocalDate from, int firstCountedYear) {}
