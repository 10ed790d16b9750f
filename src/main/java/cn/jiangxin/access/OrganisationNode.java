package cn.jiangxin.access;

import java.util.List;

/**
 * An organisation in the tree.
 *
 * @param children the organisations affiliated to it today, by code
 */
public record OrganisationNode(Organisation organisation, List<OrganisationNode> children) {}
