package cn.jiangxin.api;

import cn.jiangxin.oversight.amendment.PolicyProposal;
import cn.jiangxin.oversight.preview.Publishing;
import cn.jiangxin.shared.Result;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A change of a policy that several bodies make together.
 *
 * @param effectiveFrom first day on which it is to hold
 * @param files names of the files of the pack; empty where only parameters change
 * @param body the one that sent it
 * @param state WAITING, PUBLISHED, DECLINED or WITHDRAWN
 * @param awaited bodies whose word is missing
 * @param version number of the version it was published as; absent if it was not
 */
@Serdeable
record ProposalView(
    long number,
    String policy,
    LocalDate effectiveFrom,
    Map<String, String> parameters,
    List<String> files,
    String note,
    String body,
    String sender,
    LocalDateTime sentAt,
    String state,
    List<String> awaited,
    List<WordView> words,
    @Nullable Integer version) {

  /** What a body has said; the reason is absent where it agreed. */
  @Serdeable
  record WordView(
      String body, boolean concurs, @Nullable String reason, String person, LocalDateTime saidAt) {

    static WordView of(PolicyProposal.Word word) {
      return new WordView(word.body(), word.concurs(), word.reason(), word.person(), word.saidAt());
    }
  }

  static ProposalView of(PolicyProposal proposal) {
    return new ProposalView(
        proposal.id(),
        proposal.scheme(),
        proposal.from(),
        new TreeMap<>(proposal.parameters()),
        List.copyOf(new TreeSet<>(proposal.files().keySet())),
        proposal.note(),
        proposal.body(),
        proposal.sender(),
        proposal.sentAt(),
        proposal.state().name(),
        proposal.awaited(),
        proposal.words().stream().map(WordView::of).toList(),
        proposal.version());
  }

  /** 201 with the version, 202 with what waits, or the refusal. */
  static HttpResponse<?> answer(Answers answers, Result<Publishing> result) {
    return result instanceof Result.Done<Publishing> done
            && done.value() instanceof Publishing.Waiting waiting
        ? HttpResponse.accepted().body(of(waiting.proposal()))
        : answers.of(
            result,
            HttpStatus.CREATED,
            publishing -> publishing.<Object>fold(Function.identity(), ProposalView::of));
  }
}
