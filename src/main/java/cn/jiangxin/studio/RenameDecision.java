package cn.jiangxin.studio;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the body that decides alone said on an application for a new name (BDA-23.2).
 *
 * @param id the record; 0 before it is stored
 * @param tenureId the time in the post of the leader who left
 * @param name the new name; null: the name stays, or the application was refused
 */
public record RenameDecision(
    long id,
    long studioId,
    long tenureId,
    boolean approved,
    @Nullable String name,
    LocalDate decidedOn,
    String reason,
    @Nullable String documentNo) {}
