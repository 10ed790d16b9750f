package cn.jiangxin.studio.personal;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("retention_proposal")
record RetentionProposalRow(
    @Id @GeneratedValue @Nullable Long id,
    String kind,
    long ownerId,
    LocalDate overSince,
    LocalDate proposedOn) {}
