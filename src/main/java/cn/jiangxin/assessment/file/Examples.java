package cn.jiangxin.assessment.file;

import cn.jiangxin.policy.PolicyCatalogue;
import cn.jiangxin.policy.PolicyTester;
import cn.jiangxin.policy.Scheme;
import cn.jiangxin.policy.golden.GoldenCase;
import cn.jiangxin.policy.subject.SubjectFile;
import cn.jiangxin.policy.subject.SubjectKind;
import cn.jiangxin.shared.Money;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A full request for each kind of subject: the case that a pack marks as an example, else the first
 * one. It is never mixed from several cases, whose facts contradict each other.
 */
public final class Examples {
  private final PolicyCatalogue catalogue;
  private final PolicyTester tester = new PolicyTester();

  /** Examples from the packs of the catalogue. */
  public Examples(PolicyCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The request; empty if no pack has a case of such a subject. */
  public Optional<Map<String, Object>> of(SubjectKind kind) {
    return catalogue.schemes().stream()
        .flatMap(scheme -> cases(scheme, kind).map(golden -> new Candidate(scheme, golden)))
        .min(Comparator.comparing(candidate -> !candidate.golden().example()))
        .map(candidate -> example(candidate, kind));
  }

  private record Candidate(Scheme scheme, GoldenCase golden) {}

  private static Stream<GoldenCase> cases(Scheme scheme, SubjectKind kind) {
    return scheme.cases().cases().stream().filter(golden -> scheme.kindOf(golden.clause()) == kind);
  }

  private Map<String, Object> example(Candidate candidate, SubjectKind kind) {
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("scheme", candidate.scheme().id());
    request.put("today", candidate.golden().today().toString());
    request.put("subject", kind.name());
    request.put("file", written(tester.subject(candidate.scheme(), candidate.golden())));
    return request;
  }

  private static Map<String, @Nullable Object> written(SubjectFile file) {
    return record((Record) file);
  }

  /** What is not recorded is written as null: readers see that it can be. */
  private static Map<String, @Nullable Object> record(Record record) {
    Map<String, @Nullable Object> written = new LinkedHashMap<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      written.put(component.getName(), written(value(record, component)));
    }
    return written;
  }

  private static @Nullable Object written(@Nullable Object value) {
    if (value == null || value instanceof Number || value instanceof Boolean) {
      return value;
    }
    if (value instanceof Collection<?> list) {
      return list.stream().map(Examples::written).toList();
    }
    return value instanceof Record record && isMapping(record) ? record(record) : value.toString();
  }

  /** An amount is a record too, but it is written as a number. */
  private static boolean isMapping(Record record) {
    return !(record instanceof Money);
  }

  private static @Nullable Object value(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The kinds for which there is an example. */
  public List<SubjectKind> kinds() {
    return FileRequest.kinds().stream().filter(kind -> of(kind).isPresent()).toList();
  }
}
