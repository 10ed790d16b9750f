package cn.jiangxin.oversight.brief;

import cn.jiangxin.access.Scope;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Goes through the studios of a scope in portions, so that memory does not grow with them. */
@Singleton
public class Briefs {

  private static final int PORTION = 200;

  private final BriefRows rows;

  Briefs(BriefRows rows) {
    this.rows = rows;
  }

  /**
   * Which studios are wanted.
   *
   * @param studio register code; null: any
   * @param organisation code of a unit or union, the studios of its whole subtree; null: any
   */
  public record Wanted(@Nullable String studio, @Nullable String organisation) {
    /** Every studio. */
    public static final Wanted ALL = new Wanted(null, null);
  }

  /**
   * Hands over portion after portion, by id.
   *
   * @return how many studios there were
   */
  public int each(Wanted wanted, Scope scope, Consumer<Map<Long, Brief>> portion) {
    int count = 0;
    List<BriefRow> found = after(0, wanted, scope);
    while (!found.isEmpty()) {
      portion.accept(
          found.stream()
              .map(BriefRow::toBrief)
              .collect(Collectors.toMap(Brief::id, Function.identity())));
      count += found.size();
      found = after(found.get(found.size() - 1).id(), wanted, scope);
    }
    return count;
  }

  /** The next studios by id. */
  public List<Brief> after(long id, int most, Scope scope) {
    return after(id, most, Wanted.ALL, scope).stream().map(BriefRow::toBrief).toList();
  }

  private List<BriefRow> after(long id, Wanted wanted, Scope scope) {
    return after(id, PORTION, wanted, scope);
  }

  private List<BriefRow> after(long id, int most, Wanted wanted, Scope scope) {
    return rows.after(
        id,
        most,
        wanted.studio(),
        wanted.organisation(),
        scope.everything(),
        scope.organisations(),
        scope.studios());
  }
}
