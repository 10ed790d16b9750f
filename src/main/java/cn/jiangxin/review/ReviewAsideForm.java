package cn.jiangxin.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One body's word that something was agreed by mistake, as a person fills it in.
 *
 * @param subject number of the review, of the extension, or else of the rectification
 * @param body whose word it is; null: that of the only body for which the person decides
 * @param ground what the mistake was
 */
public record ReviewAsideForm(
    @Nullable AsideMatter matter,
    @Nullable Long subject,
    @Nullable String body,
    @Nullable String ground,
    @Nullable LocalDate decidedOn,
    @Nullable String documentNo) {}
