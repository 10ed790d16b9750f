package cn.jiangxin.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a leader fills in for a mentoring agreement (BDA-13). */
public record MentorshipForm(
    @Nullable String agreementNo,
    @Nullable String master,
    @Nullable String apprentice,
    @Nullable String trade,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String goals) {}
