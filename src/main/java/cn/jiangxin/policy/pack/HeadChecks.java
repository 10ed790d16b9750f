package cn.jiangxin.policy.pack;

import cn.jiangxin.policy.clause.Parameter;
import cn.jiangxin.policy.clause.SettingFault;
import cn.jiangxin.policy.clause.Settings;
import cn.jiangxin.policy.yaml.YamlMap;
import cn.jiangxin.policy.yaml.YamlNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Refuses a head that speaks of what the clauses do not state. */
final class HeadChecks {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

  /** What the engine asks of reviews: parameters that name kinds, and those that list results. */
  private static final String KIND = "ReviewKind";

  private static final Set<String> RESULTS =
      Set.of("reReviewPassingResults", "titleKeepingResults", "starResults", "rectifyingResults");

  private final YamlMap head;
  private final SchemeInfo info;
  private final Settings settings;

  private HeadChecks(YamlNode head, SchemeInfo info, Settings settings) {
    this.head = new YamlMap(head);
    this.info = info;
    this.settings = settings;
  }

  static void demand(YamlNode head, SchemeInfo info, Collection<Parameter> parameters) {
    HeadChecks checks = new HeadChecks(head, info, new Settings(parameters));
    checks.demandId();
    checks.demandParameter("in-force-from", checks.settings::day);
    checks.demandParameter("recognised-by", checks.settings::codes);
    parameters.forEach(checks::demandReview);
  }

  /** The id is part of addresses and names of files. */
  private void demandId() {
    if (!ID.matcher(info.id()).matches()) {
      throw head.get("id").fault("must be of letters, digits, dots, dashes and underscores");
    }
  }

  private void demandParameter(String key, Consumer<String> read) {
    YamlNode name = head.find(key);
    if (name == null) {
      return;
    }
    try {
      read.accept(name.text());
    } catch (SettingFault e) {
      throw name.fault("parameter " + e.name() + ": " + e.getMessage());
    }
  }

  private void demandReview(Parameter parameter) {
    Map<String, List<String>> reviews = info.reviews();
    if (reviews.isEmpty()) {
      return;
    }
    if (parameter.name().endsWith(KIND)) {
      demandAmong(parameter, reviews.keySet());
    } else if (RESULTS.contains(parameter.name())) {
      demandAmong(
          parameter, reviews.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
    }
  }

  private void demandAmong(Parameter parameter, Set<String> known) {
    for (String code : settings.codes(parameter.name())) {
      if (!known.contains(code)) {
        throw head.get("reviews")
            .fault("does not have " + code + ", which parameter " + parameter.name() + " names");
      }
    }
  }
}
