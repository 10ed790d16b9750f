package cn.jiangxin.registry;

/**
 * A unit or union by which studios can be looked up.
 *
 * @param kind MUNICIPAL_UNION, UPPER_UNION or UNIT; bodies beside a union are no choice
 */
public record OrganisationChoice(String code, String name, String kind) {}
