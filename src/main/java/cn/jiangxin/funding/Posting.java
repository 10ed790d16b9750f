package cn.jiangxin.funding;

import cn.jiangxin.shared.Money;
import java.time.LocalDate;

/**
 * One line of a grant's book; the lines of an entry add up to nought.
 *
 * @param entryId the movement it belongs to
 * @param account FUNDS, PAYER:code, SPENT:category, RECEIVABLE or ADVANCE
 * @param amount debit positive, credit negative
 */
public record Posting(
    long entryId, EntryKind kind, LocalDate happenedOn, String account, Money amount) {}
