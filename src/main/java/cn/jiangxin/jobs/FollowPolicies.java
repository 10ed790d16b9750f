package cn.jiangxin.jobs;

import cn.jiangxin.assessment.Policies;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/**
 * Looks whether another node has published a policy, so that the pages of this one show it too
 * within a minute. Judging does not wait for it: it looks for itself.
 */
@Singleton
final class FollowPolicies {

  private final Policies policies;

  FollowPolicies(Policies policies) {
    this.policies = policies;
  }

  @Scheduled(fixedDelay = "20s", initialDelay = "20s")
  void look() {
    policies.follow();
  }
}
