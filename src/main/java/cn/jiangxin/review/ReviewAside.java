package cn.jiangxin.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One body's word that a review, or a step of a rectification, was agreed by mistake.
 *
 * @param id the record; 0 before it is stored
 * @param subject number of the review, of the extension, or else of the rectification
 * @param recordedBy account of the person who spoke for the body; null for the service itself
 */
public record ReviewAside(
    long id,
    long studioId,
    String programme,
    AsideMatter matter,
    long subject,
    String body,
    String reason,
    LocalDate decidedOn,
    @Nullable String documentNo,
    @Nullable Long recordedBy) {}
