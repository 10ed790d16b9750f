package cn.jiangxin.access;

import org.jspecify.annotations.Nullable;

/**
 * An organisation for which a person speaks about a unit.
 *
 * @param body code of the body that it is; null: it is none
 * @param directlyAbove whether the unit is affiliated to it, with no other union between
 */
public record Seat(OrganisationKind kind, @Nullable String body, boolean directlyAbove) {}
