package cn.jiangxin.assessment;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("assessed_subject")
record SubjectRow(
    @Id String subjectCode,
    String subjectKind,
    long studioId,
    LocalDate assessedOn,
    @Nullable LocalDate nextChangeOn) {}
