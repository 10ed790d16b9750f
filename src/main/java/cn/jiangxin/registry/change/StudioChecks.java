package cn.jiangxin.registry.change;

import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.Studios;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What must hold of a studio before it is registered. */
@Singleton
public class StudioChecks {

  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{1,39}");

  private final Studios studios;

  StudioChecks(Studios studios) {
    this.studios = studios;
  }

  List<Reason> check(StudioForm f, LocalDate today) {
    List<Reason> reasons = new ArrayList<>(fields(f, today));
    String code = f.code();
    if (code != null && CODE.matcher(code).matches() && studios.isTaken(code)) {
      reasons.add(Reason.at("code", "registry.check.codeTaken"));
    }
    return reasons;
  }

  /** What is wrong with the form by itself; whether its code is free is not looked up. */
  public List<Reason> fields(StudioForm f, LocalDate today) {
    FormChecks checks =
        new FormChecks()
            .required("code", f.code(), 40)
            .required("name", f.name(), 200)
            .required("unit", f.unit(), 40)
            .required("type", f.type(), 30)
            .code("type", f.type(), TypePart.TYPES)
            .required("field", f.field(), 120)
            .happened("establishedOn", f.establishedOn(), today);
    code(checks, f.code());
    venue(checks, f, today);
    leader(checks, f, today);
    return checks.reasons();
  }

  private static void code(FormChecks checks, @Nullable String code) {
    checks.that(
        code == null || code.isBlank() || CODE.matcher(code).matches(),
        Reason.at("code", "access.organisation.code-form"));
  }

  private static void venue(FormChecks checks, StudioForm f, LocalDate today) {
    boolean named = f.venue() != null;
    boolean described = f.areaM2() != null || f.equipped() != null || f.venueFrom() != null;
    checks
        .that(named || !described, Reason.at("address", "registry.check.addressNeeded"))
        .that(!named || f.venueFrom() != null, Reason.at("venueFrom", "registry.check.required"))
        .optional("address", f.address(), 200)
        .area("areaM2", f.areaM2())
        .happened("venueFrom", f.venueFrom(), today);
  }

  private static void leader(FormChecks checks, StudioForm f, LocalDate today) {
    boolean named = f.tenure() != null;
    checks
        .that(named || f.leaderFrom() == null, Reason.at("leader", "registry.check.required"))
        .that(!named || f.leaderFrom() != null, Reason.at("leaderFrom", "registry.check.required"))
        .optional("leader", f.leader(), 60)
        .happened("leaderFrom", f.leaderFrom(), today);
  }
}
