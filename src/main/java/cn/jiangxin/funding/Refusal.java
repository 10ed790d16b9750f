package cn.jiangxin.funding;

import cn.jiangxin.shared.Result.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reasons that several requests share. */
final class Refusal {

  private Refusal() {}

  /**
   * The same for a grant that does not exist and for one out of sight, which would tell too much.
   */
  static Reason unknownGrant() {
    return Reason.at("grantCode", "funding.refusal.grant_unknown");
  }

  static Reason keyTaken() {
    return Reason.of("funding.refusal.key_taken");
  }

  static Reason unknownProject() {
    return Reason.at("projectCode", "funding.refusal.project_unknown");
  }

  static Reason by(@Nullable String clause, @Nullable String field, String key, String... args) {
    return new Reason(field, key, List.of(args), clause);
  }
}
