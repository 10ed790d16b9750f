package cn.jiangxin.access.second;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

@MappedEntity("second_factor")
record SecondFactorRow(
    @Id long accountId, String sealedSecret, @Nullable LocalDateTime confirmedAt, long lastStep) {}
