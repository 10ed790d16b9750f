package cn.jiangxin.api;

import cn.jiangxin.assessment.Policies;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.shared.Blank;
import cn.jiangxin.shared.Result.Reason;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.runtime.http.scope.RequestScope;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tells who asks for a clause that no policy has, instead of answering that nothing was found. */
@RequestScope
class KnownClauses {

  private final Policies policies;
  private final BusinessClock clock;
  private final Answers answers;

  KnownClauses(Policies policies, BusinessClock clock, Answers answers) {
    this.policies = policies;
    this.clock = clock;
    this.answers = answers;
  }

  /** The answer, or why there is none. */
  HttpResponse<?> asking(@Nullable String clause, Supplier<HttpResponse<?>> answer) {
    String asked = Blank.orNull(clause);
    return asked == null || policies.catalogue().clause(asked, clock.today()).isPresent()
        ? answer.get()
        : answers.refused(
            HttpStatus.BAD_REQUEST, List.of(Reason.at("clause", "api.refused.no-clause", asked)));
  }
}
