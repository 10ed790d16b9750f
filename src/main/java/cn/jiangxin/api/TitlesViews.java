package cn.jiangxin.api;

import cn.jiangxin.api.TitlesView.DueView;
import cn.jiangxin.api.TitlesView.DutyView;
import cn.jiangxin.api.TitlesView.StrictestView;
import cn.jiangxin.api.TitlesView.TitleView;
import cn.jiangxin.oversight.deadline.Deadline;
import cn.jiangxin.oversight.title.AskedDuty;
import cn.jiangxin.oversight.title.StrictestDuty;
import cn.jiangxin.oversight.title.TitleBoard;
import cn.jiangxin.oversight.title.TitleClock;
import cn.jiangxin.policy.PolicyCatalogue;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Puts titles into the language and onto the day of a request. */
record TitlesViews(PolicyCatalogue catalogue, Locale locale, LocalDate today) {

  TitlesView of(TitleBoard board) {
    return new TitlesView(
        board.titles().stream().map(this::title).toList(),
        board.strictest().stream().map(this::strictest).toList());
  }

  private TitleView title(TitleClock title) {
    TitleClock.End end = title.end();
    Deadline next = title.next();
    return new TitleView(
        title.programme(),
        title.level(),
        title.since(),
        title.states(),
        end == null ? null : due(end.clause(), end.period(), end.on()),
        next == null ? null : due(next.clause(), next.period(), next.dueOn()));
  }

  private DueView due(String clause, String period, LocalDate on) {
    return new DueView(clause, article(clause), period, on, ChronoUnit.DAYS.between(today, on));
  }

  private StrictestView strictest(StrictestDuty duty) {
    return new StrictestView(
        duty.strictest().kind(),
        duty(duty.strictest()),
        duty.covered().stream().map(this::duty).toList());
  }

  private DutyView duty(AskedDuty duty) {
    return new DutyView(
        duty.programme(),
        duty.clause(),
        article(duty.clause()),
        duty.number(),
        duty.per().name(),
        duty.yearly());
  }

  private String article(String clause) {
    return catalogue.clause(clause, today).map(found -> found.article().in(locale)).orElse("");
  }
}
