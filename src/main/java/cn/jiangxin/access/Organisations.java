package cn.jiangxin.access;

import cn.jiangxin.platform.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Store of units and unions, and of who stands above whom.
 *
 * <p>Data scope is read from the unrolled tree. Every query on studio data carries this condition,
 * whose values a {@link Scope} gives and which therefore sees nothing where the scope is empty:
 *
 * <pre>{@code
 * (:everything
 *  OR s.unit_id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations))
 *  OR s.id IN (:studios))
 * }</pre>
 */
@Singleton
public class Organisations {
  private final OrganisationRows rows;
  private final OrganisationLinkRows links;
  private final BusinessClock clock;

  Organisations(OrganisationRows rows, OrganisationLinkRows links, BusinessClock clock) {
    this.rows = rows;
    this.links = links;
    this.clock = clock;
  }

  /** Whether no organisation is registered yet. */
  public boolean none() {
    return rows.count() == 0;
  }

  /** The organisation with the code, whoever asks. */
  public Optional<Organisation> find(String code) {
    return rows.byCode(code).map(OrganisationRow::toRecord);
  }

  /** The organisation that is the body of a policy pack, whoever asks. */
  public Optional<Organisation> ofBody(String bodyCode) {
    return rows.byBody(bodyCode).map(OrganisationRow::toRecord);
  }

  /** The organisation with the id, whoever asks. */
  public Optional<Organisation> withId(long id) {
    return rows.findById(id).map(OrganisationRow::toRecord);
  }

  /** The organisation with the code, if the scope lets it be seen. */
  public Optional<Organisation> find(String code, Scope scope) {
    return rows.visibleByCode(code, scope.everything(), scope.organisations(), scope.studios())
        .map(OrganisationRow::toRecord);
  }

  /** The organisation with the code, if the scope lets it be seen; locked until the change ends. */
  public Optional<Organisation> findForChange(String code, Scope scope) {
    return rows.lockByCode(code, scope.everything(), scope.organisations(), scope.studios())
        .map(OrganisationRow::toRecord);
  }

  /** The organisations with the codes, whoever asks. */
  public List<Organisation> withCodes(Collection<String> codes) {
    return codes.isEmpty()
        ? List.of()
        : rows.byCodes(codes).stream().map(OrganisationRow::toRecord).toList();
  }

  /** Of the organisations with the codes, the ids of those in the scope's subtrees. */
  public Set<Long> below(Collection<String> codes, Scope scope) {
    return codes.isEmpty()
        ? Set.of()
        : Set.copyOf(rows.below(codes, scope.everything(), scope.organisations()));
  }

  /** All that the scope lets be seen, by code. */
  public List<Organisation> visible(Scope scope) {
    return rows.visible(scope.everything(), scope.organisations(), scope.studios()).stream()
        .map(OrganisationRow::toRecord)
        .toList();
  }

  /**
   * What the scope lets be seen as the union chain of today, each body below the one it stands
   * beside; tops are those without a parent.
   */
  public List<OrganisationNode> tree(Scope scope) {
    return Tree.of(visible(scope), chain());
  }

  /** Whether one reaches the other today: stands above it, beside one above it, or is the other. */
  public boolean standsAbove(long ancestorId, long descendantId) {
    return rows.standsAbove(ancestorId, descendantId) > 0;
  }

  /**
   * Holds other registrations off until the transaction ends, so that none takes a code or a body
   * that this one has found free. Call it before anything is read.
   */
  void holdRegistrations() {
    rows.lockFirst();
  }

  /**
   * Adds organisations in one batch, each standing alone until it is linked.
   *
   * @return the organisations with their ids, in the order given
   */
  @Transactional
  public List<Organisation> register(Collection<Organisation> organisations) {
    List<Organisation> stored =
        rows
            .saveAll(organisations.stream().map(o -> OrganisationRow.of(o, clock.time())).toList())
            .stream()
            .map(OrganisationRow::toRecord)
            .toList();
    refreshTree();
    return stored;
  }

  /**
   * Adds links in one batch and unrolls the tree anew.
   *
   * @param by the account that records it; null for the service itself
   */
  @Transactional
  public void link(Collection<OrganisationLink> added, @Nullable Long by) {
    links.saveAll(added.stream().map(x -> OrganisationLinkRow.of(x, clock.time(), by)).toList());
    refreshTree();
  }

  /** Keeps the name, the credit code and the days that an organisation has now. */
  public void change(Organisation now) {
    rows.change(now.storedId(), now.name(), now.creditCode(), now.unionFoundedOn(), now.closedOn());
  }

  /** The unions to which the organisation has been affiliated, by link, the first one first. */
  public Map<Long, OrganisationLink> affiliations(long childId) {
    Map<Long, OrganisationLink> found = new LinkedHashMap<>();
    links
        .above(childId, OrganisationLink.Kind.AFFILIATION)
        .forEach(row -> found.put(Objects.requireNonNull(row.id()), row.toRecord()));
    return found;
  }

  /** The organisations with the ids, by id, whoever asks. */
  public Map<Long, Organisation> withIds(Collection<Long> ids) {
    Map<Long, Organisation> found = new LinkedHashMap<>();
    if (!ids.isEmpty()) {
      rows.byIds(ids).forEach(row -> found.put(Objects.requireNonNull(row.id()), row.toRecord()));
    }
    return found;
  }

  /** Adds one link and gives its number; the tree is unrolled anew. */
  @Transactional
  public long linkOne(OrganisationLink added, @Nullable Long by) {
    OrganisationLinkRow row = links.save(OrganisationLinkRow.of(added, clock.time(), by));
    refreshTree();
    return Objects.requireNonNull(row.id());
  }

  /** Voids a link; false if it does not stand. */
  @Transactional
  public boolean voidLink(long id, long childId) {
    boolean voided = links.voidLink(id, childId, clock.time()) == 1;
    refreshTree();
    return voided;
  }

  /** Unrolls the tree as it stands today: after a change, and when a link's day has come. */
  @Transactional
  public void refreshTree() {
    rows.clearTree();
    rows.unrollTree(clock.today());
  }

  private List<OrganisationLink> chain() {
    return Stream.of(OrganisationLink.Kind.AFFILIATION, OrganisationLink.Kind.BESIDE)
        .flatMap(kind -> links.on(clock.today(), kind).stream())
        .map(OrganisationLinkRow::toRecord)
        .toList();
  }
}
