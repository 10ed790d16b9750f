package cn.jiangxin.studio;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One body's word that a title was agreed by mistake (BDA-3).
 *
 * @param id the record; 0 before it is stored
 * @param recordedBy account of the person who spoke for the body; null for the service itself
 */
public record SetAside(
    long id,
    long studioId,
    long recognitionId,
    String body,
    String reason,
    LocalDate decidedOn,
    @Nullable String documentNo,
    @Nullable Long recordedBy) {}
