package cn.jiangxin.studio.personal;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A record whose time of keeping began to run on a day. */
@MappedEntity
record DueRow(long ownerId, LocalDate since, @Nullable String place) {}
