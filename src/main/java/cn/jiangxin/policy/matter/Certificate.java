package cn.jiangxin.policy.matter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A certificate with which a title begins and which runs out.
 *
 * @param on the day it bears
 * @param endedOn the first day without the title, where that was decided or recorded
 * @param ref the record it stands in
 */
public record Certificate(LocalDate on, @Nullable LocalDate endedOn, String ref) {}
