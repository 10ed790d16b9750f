package cn.jiangxin.funding;

import cn.jiangxin.shared.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Money that a payer paid into a grant.
 *
 * @param id number of the movement
 * @param payer code of the body that paid (BDA-26.3)
 * @param reversedOn the day it was taken back; null: it stands
 */
public record Instalment(
    long id,
    String grantCode,
    String payer,
    LocalDate paidOn,
    Money amount,
    @Nullable LocalDate reversedOn) {}
