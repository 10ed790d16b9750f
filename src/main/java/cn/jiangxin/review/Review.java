package cn.jiangxin.review;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A review of a titled studio; who voted stands in its decisions.
 *
 * @param id the record; 0 before it is stored
 * @param kind FOLLOWING_YEAR or END_OF_CYCLE, or another kind that a pack names
 * @param attended whether the studio took part; null: not recorded (BDA-32.2)
 * @param methods codes of the methods used (BDA-17.3, 24.4)
 * @param result code of the result; null: none yet
 * @param decidedOn the day of the later concurring vote; null: undecided
 */
public record Review(
    long id,
    long studioId,
    String programme,
    String kind,
    @Nullable LocalDate convenedOn,
    @Nullable LocalDate noticeSentOn,
    @Nullable LocalDate sessionOn,
    @Nullable Boolean attended,
    @Nullable LocalDate excuseFiledOn,
    @Nullable Boolean excuseAccepted,
    Set<String> methods,
    @Nullable String result,
    @Nullable LocalDate decidedOn) {}
