package cn.jiangxin.oversight.amendment;

import cn.jiangxin.policy.Publication;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A change of a policy that several bodies make together.
 *
 * @param from first day on which it is to hold
 * @param parameters other values; empty where another text is proposed
 * @param files the files of a pack by name; empty where only values change
 * @param bodies those who all have to agree
 * @param body the one that sent it
 * @param sentBy account of the sender; null: the service
 * @param version number of the version it was published as; null: it was not
 * @param words what the bodies have said, that of the sender first
 */
public record PolicyProposal(
    long id,
    String scheme,
    LocalDate from,
    Map<String, String> parameters,
    Map<String, String> files,
    String note,
    String key,
    List<String> bodies,
    String body,
    LocalDateTime sentAt,
    @Nullable Long sentBy,
    String sender,
    State state,
    @Nullable Integer version,
    List<Word> words) {

  /** What has become of it. */
  public enum State {
    /** Some body has not said anything yet; nothing is changed. */
    WAITING,
    /** All have agreed, and it is a version of the policy. */
    PUBLISHED,
    /** A body has declined; nothing was changed. */
    DECLINED,
    /** The body that sent it has taken it back. */
    WITHDRAWN
  }

  /**
   * What a body has said.
   *
   * @param reason why it declined; null where it agreed
   * @param saidBy account of the person; null: the service
   */
  public record Word(
      String body,
      boolean concurs,
      @Nullable String reason,
      LocalDateTime saidAt,
      @Nullable Long saidBy,
      String person) {}

  /** Whether it waits for somebody. */
  public boolean waits() {
    return state == State.WAITING;
  }

  /** The bodies whose word is missing; none once it is settled. */
  public List<String> awaited() {
    return waits()
        ? bodies.stream()
            .filter(code -> words.stream().noneMatch(word -> word.body().equals(code)))
            .toList()
        : List.of();
  }

  /** The accounts of those who have given the word of a body. */
  public List<Long> speakers() {
    return words.stream().flatMap(word -> Stream.ofNullable(word.saidBy())).toList();
  }

  /** What it would be as a publication, after all that have been made. */
  public Publication asLast() {
    return Publication.last(scheme, from, parameters, files);
  }
}
