package cn.jiangxin.funding;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/** A grant whose row is locked, so that its balance can not change until the transaction ends. */
@Introspected
record OpenGrant(
    long id, String code, long studioId, String clause, long amountFen, LocalDate grantedOn) {}
