package cn.jiangxin.access;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts organisations under those they are affiliated to. */
final class Tree {
  private final List<Organisation> organisations;
  private final Map<Long, Set<Long>> childrenOf;

  private Tree(List<Organisation> organisations, Map<Long, Set<Long>> childrenOf) {
    this.organisations = organisations;
    this.childrenOf = childrenOf;
  }

  /** Those without a parent among the given ones come on top; the given order is kept. */
  static List<OrganisationNode> of(List<Organisation> given, List<OrganisationLink> chain) {
    Set<Long> ids = given.stream().map(Organisation::storedId).collect(Collectors.toSet());
    Map<Long, Set<Long>> childrenOf =
        chain.stream()
            .filter(link -> ids.contains(link.parentId()) && ids.contains(link.childId()))
            .collect(
                Collectors.groupingBy(
                    OrganisationLink::parentId,
                    Collectors.mapping(OrganisationLink::childId, Collectors.toSet())));
    Set<Long> below = new HashSet<>();
    childrenOf.values().forEach(below::addAll);
    ids.removeAll(below);
    return new Tree(given, childrenOf).nodes(ids);
  }

  private List<OrganisationNode> nodes(Set<Long> ids) {
    List<OrganisationNode> nodes = new ArrayList<>();
    for (Organisation organisation : organisations) {
      if (ids.contains(organisation.storedId())) {
        Set<Long> children = childrenOf.getOrDefault(organisation.storedId(), Set.of());
        nodes.add(
            new OrganisationNode(organisation, children.isEmpty() ? List.of() : nodes(children)));
      }
    }
    return nodes;
  }
}
