package cn.jiangxin.studio;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An employee innovation studio in the register.
 *
 * @param id the record; 0 before it is stored
 * @param code register code, never changed
 * @param unitId the unit it belongs to
 * @param displayName the name borne today; earlier ones stand in {@link StudioNames}
 * @param field technical field
 * @param establishedOn when it was set up in its enterprise; null: not recorded (BDA-9.1)
 * @param registeredOn when it was entered in this register; null before it is stored
 */
public record Studio(
    long id,
    String code,
    long unitId,
    String displayName,
    String field,
    @Nullable LocalDate establishedOn,
    @Nullable LocalDate registeredOn) {}
