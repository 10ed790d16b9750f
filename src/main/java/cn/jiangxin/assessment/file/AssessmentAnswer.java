package cn.jiangxin.assessment.file;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as programs read it.
 *
 * @param notes why there are no findings, in the caller's language; empty if there are some
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record AssessmentAnswer(
    LocalDate today,
    List<FindingAnswer> findings,
    List<String> notes,
    @Nullable LocalDate nextChangeOn) {}
