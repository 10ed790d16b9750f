package cn.jiangxin.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

@MappedEntity("first_run_token")
record FirstRunTokenRow(
    @Id int id, String tokenHash, LocalDateTime issuedAt, @Nullable LocalDateTime usedAt) {}
