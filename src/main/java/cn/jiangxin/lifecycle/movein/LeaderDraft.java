package cn.jiangxin.lifecycle.movein;

import java.time.LocalDate;

/** Somebody whom the sheet of studios names as the leader. */
record LeaderDraft(long studioId, String name, LocalDate from) {}
