package cn.jiangxin.funding;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

@MappedEntity("posting")
record PostingRow(
    @Id @GeneratedValue @Nullable Long id,
    long entryId,
    long grantId,
    String account,
    long amountFen) {}
