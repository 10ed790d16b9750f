package cn.jiangxin.oversight.preview;

import cn.jiangxin.policy.Scheme;
import cn.jiangxin.policy.clause.Parameter;
import cn.jiangxin.policy.clause.Say;
import cn.jiangxin.shared.Result.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who decides on a change of a policy: on what the document says those who amend it, on how it is
 * read those who interpret it (BDA-33, BDA-35).
 *
 * @param bodies codes of the bodies
 * @param jointly whether all of them have to agree; otherwise each may publish alone
 * @param clause the clause that says so; null if none does
 */
record Deciders(List<String> bodies, boolean jointly, boolean interprets, @Nullable String clause) {

  /** Those who decide on the change. */
  static Deciders of(Scheme scheme, PublishPolicy.Request request) {
    boolean interprets = isReading(scheme, request);
    Say say = interprets ? scheme.interpretation() : scheme.amendment();
    return say.isStated()
        ? new Deciders(say.bodies(), true, interprets, say.clause())
        : new Deciders(anyOf(scheme), false, false, null);
  }

  /** Only parameters that say how the document is read. */
  private static boolean isReading(Scheme scheme, PublishPolicy.Request request) {
    Set<String> readings =
        scheme.parameters().stream()
            .filter(Parameter::isReading)
            .map(Parameter::name)
            .collect(Collectors.toSet());
    return request.files().isEmpty()
        && !request.parameters().isEmpty()
        && readings.containsAll(request.parameters().keySet());
  }

  /** Where the pack does not say: whoever recognises, or decides under any clause. */
  private static List<String> anyOf(Scheme scheme) {
    return scheme.recognisers().isEmpty()
        ? new ArrayList<>(
            scheme.clauses().stream()
                .flatMap(clause -> clause.decides().stream())
                .collect(Collectors.toCollection(TreeSet::new)))
        : scheme.recognisers();
  }

  /** Those who have to agree to what the body sends. */
  List<String> needed(String body) {
    return jointly ? bodies : List.of(body);
  }

  /** That it is not for the person to publish it. */
  Reason refusal() {
    String key = interprets ? "oversight.publish.not-interpreter" : "oversight.publish.not-issuer";
    return new Reason(null, key, List.of(), clause);
  }
}
