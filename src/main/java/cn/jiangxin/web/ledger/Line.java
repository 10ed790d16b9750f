package cn.jiangxin.web.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry in the list of its ledger.
 *
 * @param day the day by which the ledger is sorted; null: not recorded
 * @param badges what it is, in a word or two each
 * @param detail a line of small print
 * @param status DRAFT, SUBMITTED or VERIFIED; null where entries of the ledger are not verified
 */
public record Line(
    long id,
    @Nullable LocalDate day,
    String title,
    List<String> badges,
    String detail,
    @Nullable String status) {}
