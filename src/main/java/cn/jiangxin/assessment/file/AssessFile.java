package cn.jiangxin.assessment.file;

import cn.jiangxin.policy.Assessment;
import cn.jiangxin.policy.Assessor;
import cn.jiangxin.policy.KnownCodes;
import cn.jiangxin.policy.OverrideFault;
import cn.jiangxin.policy.Overrides;
import cn.jiangxin.policy.PolicyCatalogue;
import cn.jiangxin.policy.Scheme;
import cn.jiangxin.policy.facts.CodedValues;
import cn.jiangxin.policy.facts.FileFault;
import cn.jiangxin.policy.finding.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Judges a file by the schemes of a catalogue. */
public final class AssessFile {

  private final PolicyCatalogue catalogue;
  private final LocalDate presentDay;
  private final Assessor assessor = new Assessor();

  /**
   * Judges by the catalogue.
   *
   * @param presentDay the day on which is judged where a request names none
   */
  public AssessFile(PolicyCatalogue catalogue, LocalDate presentDay) {
    this.catalogue = catalogue;
    this.presentDay = presentDay;
  }

  /**
   * Judges the file.
   *
   * @throws FileFault if the scheme or a parameter is not known, or a value can not be used
   */
  public FileAssessment of(FileRequest request) {
    LocalDate today = request.today() == null ? presentDay : request.today();
    List<Scheme> asked = schemes(request, today);
    List<Scheme> with = with(asked, request.parameters());
    List<Scheme> schemes =
        with.stream()
            .filter(scheme -> scheme.governs(request.file()) && scheme.inForce().contains(today))
            .toList();
    demandKnownCodes(request, with);
    List<Finding> findings = new ArrayList<>();
    List<LocalDate> changes = new ArrayList<>();
    for (Scheme scheme : schemes) {
      Assessment assessment =
          asked.contains(scheme)
              ? catalogue.assess(scheme.id(), request.file(), today)
              : assessor.assess(request.file(), scheme, today);
      findings.addAll(assessment.findings());
      Optional.ofNullable(assessment.nextChangeOn()).ifPresent(changes::add);
    }
    return new FileAssessment(
        today,
        List.copyOf(findings),
        schemes.isEmpty() ? Silences.of(with, request.file(), today) : List.of(),
        changes.stream().min(Comparator.naturalOrder()).orElse(null));
  }

  private List<Scheme> schemes(FileRequest request, LocalDate today) {
    if (request.scheme().equals(FileRequest.ALL)) {
      return catalogue.on(today).stream()
          .filter(scheme -> scheme.subjects().contains(request.file().ref().kind()))
          .toList();
    }
    Scheme scheme =
        catalogue
            .find(request.scheme(), today)
            .orElseThrow(() -> new FileFault("scheme", "assess.fault.scheme", known()));
    if (!scheme.subjects().contains(request.file().ref().kind())) {
      throw new FileFault("subject", "assess.fault.not-governed", scheme.id());
    }
    return List.of(scheme);
  }

  /** A code may be known to any of the packs, or to a scheme by the parameters asked for. */
  private void demandKnownCodes(FileRequest request, List<Scheme> schemes) {
    KnownCodes known = KnownCodes.of(Stream.concat(catalogue.texts(), schemes.stream()).toList());
    CodedValues.in(request.file(), value -> !known.know(value)).stream()
        .findFirst()
        .ifPresent(
            value -> {
              throw new FileFault(
                  FileRequest.FILE + "." + value.path(),
                  "assess.fault.code",
                  String.join(", ", known.of(value)));
            });
  }

  private String known() {
    return FileRequest.ALL
        + catalogue.schemes().stream().map(s -> ", " + s.id()).collect(Collectors.joining());
  }

  /** A parameter must be one of at least one of the schemes. */
  private static List<Scheme> with(List<Scheme> schemes, Map<String, String> parameters) {
    Map<String, String> left = new HashMap<>(parameters);
    List<Scheme> changed = new ArrayList<>();
    for (Scheme scheme : schemes) {
      Map<String, String> own = new HashMap<>();
      scheme.parameters().stream()
          .map(parameter -> parameter.name())
          .filter(parameters::containsKey)
          .forEach(name -> own.put(name, Objects.requireNonNull(parameters.get(name))));
      left.keySet().removeAll(own.keySet());
      changed.add(apply(scheme, own));
    }
    if (!left.isEmpty()) {
      String name = left.keySet().iterator().next();
      throw new FileFault("parameters." + name, "assess.parameter.unknown", name);
    }
    return changed;
  }

  private static Scheme apply(Scheme scheme, Map<String, String> parameters) {
    try {
      return Overrides.apply(scheme, parameters);
    } catch (OverrideFault e) {
      String path = e.name().isEmpty() ? "parameters" : "parameters." + e.name();
      throw new FileFault(path, e.key(), e.detail());
    }
  }
}
