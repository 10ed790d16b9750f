package cn.jiangxin.oversight.brief;

import cn.jiangxin.access.Scope;
import jakarta.inject.Singleton;
import java.time.LocalDate;
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
   * @param day those only that were set up by then, as far as it is recorded; null: all
   */
  public record Wanted(
      @Nullable String studio, @Nullable String organisation, @Nullable LocalDate day) {
    /** Every studio. */
    public static final Wanted ALL = new Wanted(null, null, null);

    /** The studios that there were on the day. */
    public static Wanted on(LocalDate day) {
      return new Wanted(null, null, day);
    }
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

  /** Whether the studio was set up by the day, as far as it is recorded. */
  public boolean wasThere(String studio, LocalDate day, Scope scope) {
    return !after(0, 1, new Wanted(studio, null, day), scope).isEmpty();
  }

  /** The next by id of the studios that there were on the day. */
  public List<Brief> after(long id, int most, LocalDate day, Scope scope) {
    return after(id, most, Wanted.on(day), scope).stream().map(BriefRow::toBrief).toList();
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
        wanted.day(),
        scope.everything(),
        scope.organisations(),
        scope.studios());
  }
}
