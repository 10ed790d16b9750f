package cn.jiangxin.access.second;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;

@MappedEntity("second_factor")
record SecondFactorRow(
    @Id long accountId, String sealedSecret, LocalDateTime confirmedAt, long lastStep) {}
