package cn.jiangxin.policy.check;

import cn.jiangxin.policy.matter.Matter;

/** A clause's test, set up once when its pack is loaded. Immutable and shared by all threads. */
public sealed interface Check
    permits AllOf,
        AtLeast,
        CycleEnd,
        CycleJudged,
        CycleMethods,
        CycleReview,
        DueAfter,
        DueBy,
        FollowingYearMethods,
        FollowingYearReview,
        Judged,
        JudgedLeader,
        LeaderVacancy,
        LumpSum,
        Operated,
        PayerOf,
        Present,
        QuietYears,
        RectificationDue,
        RenameApproved,
        RenameKeeps,
        TitleKept,
        ResultEarns,
        ResultEnds,
        TwoBodies,
        WindowCount,
        YearlyCount,
        YearlyLedgers,
        YearlyReport {

  /** Enters at least one finding about the matter into the sheet. */
  void judge(Matter matter, Sheet sheet);
}
