package cn.jiangxin.demo;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a leader left the post (BDA-23).
 *
 * @param lastDay the leader's last day in the post
 * @param filedOn when the change of name was applied for; null: not yet
 * @param approvedOn when it was approved; null: not yet
 * @param successor who follows; null: nobody yet
 * @param renamedOn from when the studio bears the successor's name
 */
record Succession(
    LocalDate lastDay,
    String reason,
    @Nullable LocalDate filedOn,
    @Nullable LocalDate approvedOn,
    @Nullable String successor,
    @Nullable LocalDate renamedOn) {

  static Optional<Succession> of(Block plot, Days days) {
    return plot.optional("leaderChange").map(how -> of(how, plot, days));
  }

  private static Succession of(String how, Block plot, Days days) {
    LocalDate today = days.today();
    int year = days.year(-1);
    return switch (how) {
      case "RENAMED" ->
          new Succession(
              Days.in(year, 3, 31),
              "RETIRED",
              Days.in(year, 5, 15),
              Days.in(year, 6, 1),
              plot.text("successor"),
              Days.in(year, 6, 1));
      case "UNAPPROVED" ->
          new Succession(
              today.minusDays(200),
              "TRANSFER",
              today.minusDays(160),
              null,
              plot.text("successor"),
              today.minusDays(150));
      default ->
          new Succession(
              today.minusDays(plot.number("daysAgo", 0)), "RETIRED", null, null, null, null);
    };
  }
}
