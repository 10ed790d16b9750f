package cn.jiangxin.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;

@MappedEntity("calendar_feed")
record CalendarFeedRow(@Id long accountId, String keyHash, String language, LocalDateTime madeAt) {}
