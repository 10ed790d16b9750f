package cn.jiangxin.registry.fact;

import cn.jiangxin.studio.Studio;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The codes of the bodies whose word a fact is, where a pack names them by code. */
@Singleton
class TellingBodies {
  private static final List<String> ACCEPTORS = List.of("acceptingParties");

  private final FactCodes codes;
  private final FactBook book;
  private final FactSubjects subjects;

  TellingBodies(FactCodes codes, FactBook book, FactSubjects subjects) {
    this.codes = codes;
    this.book = book;
    this.subjects = subjects;
  }

  /**
   * The codes; empty where no code says it.
   *
   * @param form null: whatever may be said of the studio
   */
  Set<String> of(Teller teller, FactKind kind, @Nullable FactForm form, Studio studio) {
    return switch (teller) {
      case UNIT, UPPER_UNION, MUNICIPAL_UNION -> Set.of();
      case RECOGNISER -> recognisers(kind, form, studio);
      case ACCEPTOR -> Set.copyOf(codes.listed(ACCEPTORS));
      case PAYER -> payers(kind, form);
    };
  }

  private Set<String> payers(FactKind kind, @Nullable FactForm form) {
    return form == null || form.source() == null
        ? Set.copyOf(codes.sources(kind))
        : Set.of(form.source());
  }

  /** Of the titles that the fact bears on; of any, as long as it is not said which. */
  private Set<String> recognisers(FactKind kind, @Nullable FactForm form, Studio studio) {
    Set<String> named = form == null ? Set.of() : programmes(kind, form, studio);
    return new HashSet<>(named.isEmpty() ? codes.recognisers() : codes.recognisers(named));
  }

  private Set<String> programmes(FactKind kind, FactForm form, Studio studio) {
    return switch (kind) {
      case PROPOSAL -> form.code() == null ? Set.of() : codes.programmes(form.code());
      case NOTICE -> ofTitle(form, studio);
      case GROUND_RESULT -> ofGround(form, studio);
      case SANCTION -> ofSanction(form);
      default -> Set.of();
    };
  }

  private Set<String> ofTitle(FactForm form, Studio studio) {
    return subjects.titles(studio.id()).stream()
        .filter(title -> Objects.equals(title.id(), form.recognition()))
        .map(title -> title.programme())
        .collect(Collectors.toSet());
  }

  private Set<String> ofSanction(FactForm form) {
    List<String> lists = FactRules.CURRENT.of(FactKind.SANCTION).lists();
    return form.code() == null ? Set.of() : codes.programmesListing(form.code(), lists);
  }

  private Set<String> ofGround(FactForm form, Studio studio) {
    Optional<String> ground =
        book.current(Set.of(studio.id())).stream()
            .filter(fact -> fact.kind() == FactKind.GROUND)
            .filter(fact -> Objects.equals(fact.id(), form.of()))
            .map(ReportedFact::code)
            .findFirst();
    return ground.map(codes::programmesOfReport).orElse(Set.of());
  }
}
