package cn.jiangxin.studio;

import cn.jiangxin.platform.database.ManyRows;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;

/**
 * Store of the unit union's declaration that a member is, or is not, a front-line employee.
 */
@Singleton
public class FrontLineDeclarations {

  private final FrontLineDeclarationRows rows;
  private final ManyRows many;

  FrontLineDeclarations(FrontLineDeclarationRows rows, ManyRows many) {
    this.rows = rows;
    this.many = many;
  }

  /** Records them, in one batch; the result carries their ids. */
  public List<FrontLineDeclaration> append(Collection<FrontLineDeclaration> records, Stamp stamp) {
    return rows
        .saveAll(records.stream().map(r -> FrontLineDeclarationRow.of(r, stamp)).toList())
        .stream()
        .map(FrontLineDeclarationRow::toRecord)
        .toList();
  }

  /** Records many in one go. */
  public void addAll(List<FrontLineDeclaration> records, Stamp stamp) {
    many.insert(
        "front_line_declaration",
        FrontLineDeclarationRow.class,
        records.stream().map(r -> FrontLineDeclarationRow.of(r, stamp)).toList());
  }

  /**
   * What stands, voided records left out, in the order of their studios. For the service's own
   * work: callers pass only ids that the actor's scope let through.
   */
  public List<FrontLineDeclaration> current(Collection<Long> studioIds) {
    return studioIds.isEmpty()
        ? List.of()
        : rows.current(studioIds).stream().map(FrontLineDeclarationRow::toRecord).toList();
  }
}
