package cn.jiangxin.assessment;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A unit's union chain, one step up; the upper union by its body code where a policy names it. */
@MappedEntity
record AffiliationRow(
    long unitId, String upperUnion, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {}
