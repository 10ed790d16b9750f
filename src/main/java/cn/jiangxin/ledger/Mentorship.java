package cn.jiangxin.ledger;

import cn.jiangxin.shared.DateRange;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A mentoring agreement between a master and an apprentice (BDA-13).
 *
 * @param id the record; 0 before it is stored
 * @param when the days on which it holds
 * @param status DRAFT, SUBMITTED or VERIFIED
 * @param recordedOn the civil day of recording; null before it is stored
 */
public record Mentorship(
    long id,
    long studioId,
    String agreementNo,
    String master,
    String apprentice,
    String trade,
    DateRange when,
    String goals,
    String status,
    @Nullable LocalDate recordedOn) {}
