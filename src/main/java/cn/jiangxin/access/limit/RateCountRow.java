package cn.jiangxin.access.limit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;

@MappedEntity("rate_count")
record RateCountRow(@Id String subject, LocalDateTime endsAt, int taken) {}
