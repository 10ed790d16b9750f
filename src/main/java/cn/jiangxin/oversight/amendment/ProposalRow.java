package cn.jiangxin.oversight.amendment;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

@MappedEntity("policy_proposal")
record ProposalRow(
    @Id @GeneratedValue @Nullable Long id,
    String scheme,
    LocalDate effectiveFrom,
    String parameters,
    @Nullable String pack,
    String note,
    String requestKey,
    String bodies,
    String body,
    LocalDateTime sentAt,
    @Nullable Long sentBy,
    String sender,
    String state,
    @Nullable Integer version) {}
