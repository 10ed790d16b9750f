package cn.jiangxin.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the activity ledger (BDA-22.1).
 *
 * @param id the record; 0 before it is stored
 * @param type code of the kind of activity
 * @param mode SELF_ORGANISED or PARTICIPATED
 * @param outsideParticipants people from outside the team (BDA-14.5)
 * @param exchange whether it counts as an exchange activity
 * @param status DRAFT, SUBMITTED or VERIFIED
 * @param recordedOn the civil day of recording; null before it is stored
 */
public record Activity(
    long id,
    long studioId,
    String type,
    String mode,
    String title,
    String content,
    String organiser,
    @Nullable String place,
    @Nullable String host,
    LocalDate startedOn,
    LocalDate endedOn,
    int outsideParticipants,
    @Nullable BigDecimal hours,
    @Nullable String projectCode,
    boolean exchange,
    String status,
    @Nullable LocalDate recordedOn) {}
