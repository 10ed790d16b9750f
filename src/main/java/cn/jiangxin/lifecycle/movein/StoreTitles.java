package cn.jiangxin.lifecycle.movein;

import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.Change;
import cn.jiangxin.studio.Decision;
import cn.jiangxin.studio.Decisions;
import cn.jiangxin.studio.InOrder;
import cn.jiangxin.studio.Recognition;
import cn.jiangxin.studio.Recognitions;
import cn.jiangxin.studio.Studio;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Stores the titles that a workbook brings, with what the bodies decided on them. */
@Singleton
class StoreTitles {
  private final Recognitions recognitions;
  private final Decisions decisions;

  StoreTitles(Recognitions recognitions, Decisions decisions) {
    this.recognitions = recognitions;
    this.decisions = decisions;
  }

  /**
   * A title to be stored.
   *
   * @param title under provisional numbers
   */
  record Draft(Recognition title, @Nullable Studio studio, List<Votes.Vote> votes) {

    /** A studio is given a title of one level on one day once. */
    List<?> key(long studioId) {
      return List.of(studioId, title.programme(), title.level(), givenOn());
    }

    LocalDate givenOn() {
      return Objects.requireNonNull(Votes.last(votes));
    }
  }

  /** The titles of studios that were there before, with the votes on them. */
  record Known(List<Recognition> titles, Map<Long, List<Decision>> votes) {

    void compare(Line line, Studio studio, Draft draft) {
      for (Recognition there : titles) {
        boolean same =
            there.studioId() == studio.id()
                && there.programme().equals(draft.title().programme())
                && there.level().equals(draft.title().level());
        if (same && draft.givenOn().equals(givenOn(there))) {
          differ(line, draft, there);
        } else if (same && there.endedOn() == null && draft.title().endedOn() == null) {
          line.refuse("level", "registry.check.titleThere");
        }
      }
    }

    private @Nullable LocalDate givenOn(Recognition title) {
      return votes.getOrDefault(title.id(), List.of()).stream()
          .map(Decision::decidedOn)
          .max(Comparator.naturalOrder())
          .orElse(null);
    }

    private void differ(Line line, Draft draft, Recognition there) {
      Differences differences = new Differences(line);
      differences.note("plaqueOn", draft.title().plaqueOn(), there.plaqueOn());
      differences.note("certificateOn", draft.title().certificateOn(), there.certificateOn());
      differences.note("certificateNo", draft.title().certificateNo(), there.certificateNo());
      differences.note("endedOn", draft.title().endedOn(), there.endedOn());
      differences.note("endKind", draft.title().endKind(), there.endKind());
      Votes.compare(differences, draft.votes(), votes.getOrDefault(there.id(), List.of()));
      line.stands();
    }
  }

  Known known(Set<Long> studios) {
    Map<Long, List<Decision>> votes =
        decisions.current(studios).stream()
            .filter(d -> d.recognitionId() != null)
            .collect(Collectors.groupingBy(d -> Objects.requireNonNull(d.recognitionId())));
    return new Known(recognitions.current(studios), votes);
  }

  void of(List<Draft> fresh, Deed deed) {
    List<Studio> studios =
        fresh.stream().map(d -> deed.studio(Objects.requireNonNull(d.studio()))).toList();
    List<Recognition> stored =
        recognitions.append(
            InOrder.both(fresh, studios, (d, studio) -> of(d.title(), studio)), deed.stamp());
    List<Decision> votes = new ArrayList<>();
    List<AuditNote> notes = new ArrayList<>();
    for (int i = 0; i < stored.size(); i++) {
      Recognition title = stored.get(i);
      Draft draft = fresh.get(i);
      draft.votes().forEach(v -> votes.add(v.on(title.studioId(), title.id(), null)));
      notes.add(
          deed.note(
                  "RECORD_FACT",
                  "recognition",
                  String.valueOf(title.id()),
                  studios.get(i),
                  Change.made(title))
              .with(Map.of("votes", draft.votes().toString())));
    }
    decisions.takeOver(votes, deed.stamp());
    deed.tell(notes);
  }

  private static Recognition of(Recognition t, Studio studio) {
    return new Recognition(
        0,
        studio.id(),
        t.programme(),
        t.level(),
        t.demonstration(),
        t.methods(),
        t.plaqueOn(),
        t.certificateOn(),
        t.certificateNo(),
        t.endedOn(),
        t.endKind());
  }
}
