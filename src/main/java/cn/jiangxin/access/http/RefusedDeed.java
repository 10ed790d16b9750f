package cn.jiangxin.access.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.context.ServerRequestContext;
import java.util.Optional;
import java.util.Set;

/**
 * Remembers of a request that its person was refused what others may do. That is told in the audit
 * trail, unlike an input that was merely wrong.
 */
public final class RefusedDeed {
  private static final String ATTRIBUTE = RefusedDeed.class.getName();
  private static final String NO_PERMISSION = "access.refused.not-allowed";
  private static final String NOT_THEIR_FACT = "fact.refused.by.";

  /** The reasons that lie in the person and not in what was sent. */
  private static final Set<String> PERSONAL =
      Set.of(
          NO_PERMISSION,
          "access.refused.own-roles",
          "funding.refusal.own_grant",
          "funding.refusal.own_payee",
          "funding.refusal.own_record",
          "jobs.refused.not-allowed",
          "ledger.refused.onlyOwnDrafts",
          "ledger.refused.ownEntry",
          "personal.refused.not-allowed",
          "votes.refused.not-your-body",
          "votes.refused.same-person");

  private RefusedDeed() {}

  /** Remembers the reason of a refusal, if it lies in the person. */
  public static void because(String key) {
    if (PERSONAL.contains(key) || key.startsWith(NOT_THEIR_FACT)) {
      ServerRequestContext.currentRequest()
          .ifPresent(request -> request.setAttribute(ATTRIBUTE, key));
    }
  }

  static void lacksPermission(HttpRequest<?> request) {
    request.setAttribute(ATTRIBUTE, NO_PERMISSION);
  }

  /** The reason's message key. */
  static Optional<String> of(HttpRequest<?> request) {
    return request.getAttribute(ATTRIBUTE, String.class);
  }
}
