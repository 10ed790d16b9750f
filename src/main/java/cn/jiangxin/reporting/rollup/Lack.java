package cn.jiangxin.reporting.rollup;

import cn.jiangxin.policy.finding.Finding;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a studio's year lacks under a clause.
 *
 * @param counted what there is
 * @param limit what there must be
 * @param missing what is still missing, as far as it can be named
 */
@Serdeable
public record Lack(
    String clause,
    String period,
    String verdict,
    @Nullable BigDecimal counted,
    @Nullable BigDecimal limit,
    @Nullable LocalDate dueOn,
    List<Finding.Missing> missing,
    String schemeVersion) {}
