package cn.jiangxin.studio.unfinished;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

@MappedEntity("unfinished_form")
record UnfinishedFormRow(
    @Id @GeneratedValue @Nullable Long id,
    long accountId,
    long studioId,
    String form,
    String content,
    LocalDateTime savedAt) {}
