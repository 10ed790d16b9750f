package cn.jiangxin.studio.personal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A record that has been kept for longer than its time.
 *
 * @param ownerId the member, the card number or the account
 * @param since the day on which its time began
 * @param overOn the day on which it was over
 * @param studio register code; null: of no studio
 */
public record Due(long ownerId, LocalDate since, LocalDate overOn, @Nullable String studio) {}
