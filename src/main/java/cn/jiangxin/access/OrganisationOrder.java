package cn.jiangxin.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The organisation that someone wants registered.
 *
 * @param sort which sort of upper union; null for all other kinds
 * @param bodyCode the body of a policy pack that it is; null for most
 * @param creditCode unified social credit code; null where none is known
 * @param unionFoundedOn day its union was set up (BDA-4.3); null where not known
 * @param affiliatedTo code of the union above it; null for one that stands on top
 * @param area code of the union whose measure applies to its area, where that is another one
 * @param beside code of the organisation that a body stands beside; null for the union chain
 * @param since first day of the links; null: they have always been so
 */
public record OrganisationOrder(
    String code,
    OrganisationKind kind,
    @Nullable UnionSort sort,
    String name,
    @Nullable String bodyCode,
    @Nullable String creditCode,
    @Nullable LocalDate unionFoundedOn,
    @Nullable String affiliatedTo,
    @Nullable String area,
    @Nullable String beside,
    @Nullable LocalDate since) {}
