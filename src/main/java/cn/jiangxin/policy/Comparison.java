package cn.jiangxin.policy;

import cn.jiangxin.policy.finding.Finding;
import cn.jiangxin.policy.finding.Finding.Missing;
import cn.jiangxin.policy.golden.Expectation;
import cn.jiangxin.policy.yaml.YamlNode;
import cn.jiangxin.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Compares a finding with what a case expects of it. Fields that are not named are free. */
final class Comparison {
  private static final String NONE = "none";

  private Comparison() {}

  static List<String> faults(Expectation expected, Finding found) {
    List<String> faults = new ArrayList<>();
    if (expected.verdict() != found.verdict()) {
      faults.add("expected " + expected.verdict() + " but found " + said(found));
    }
    expected
        .fields()
        .forEach(
            (name, node) -> {
              Object wanted = wanted(node);
              Object value = value(name, found, node);
              if (!wanted.equals(value)) {
                faults.add(name + ": expected " + wanted + " but found " + value);
              }
            });
    return faults;
  }

  /** A finding in a few words, for whoever writes the case. */
  static String said(Finding found) {
    return found.period().isEmpty()
        ? found.verdict().name()
        : found.verdict() + " for " + found.period();
  }

  private static Object wanted(YamlNode node) {
    if (node.isList()) {
      return node.elements().stream().map(YamlNode::text).toList();
    }
    if (node.isMap()) {
      Map<String, String> map = new TreeMap<>();
      node.entries().forEach((key, value) -> map.put(key, value.text()));
      return map;
    }
    return node.text();
  }

  private static Object value(String name, Finding found, YamlNode node) {
    return switch (name) {
      case "counted" -> number(found.counted(), node);
      case "limit" -> number(found.limit(), node);
      case "due" -> found.due() == null ? NONE : found.due().toString();
      case "reminders" -> found.reminders().stream().map(LocalDate::toString).toList();
      case "amount" -> found.amount() == null ? NONE : found.amount().toString();
      case "shares" -> shares(found.shares());
      case "missing" -> missing(found.missing());
      case "notes" -> found.notes().stream().map(note -> shortKey(note.key())).toList();
      case "facts" -> found.facts().stream().map(Comparison::fact).toList();
      case "nextState" -> found.nextState() == null ? NONE : found.nextState();
      default -> throw node.fault("is not known here");
    };
  }

  private static String fact(Finding.Fact fact) {
    return shortKey(fact.label()) + " " + fact.value();
  }

  /** As the case writes it, if the two are the same number. */
  private static String number(@Nullable BigDecimal value, YamlNode node) {
    if (value == null) {
      return NONE;
    }
    String text = node.text();
    return !text.equals(NONE) && value.compareTo(new BigDecimal(text)) == 0
        ? text
        : value.toPlainString();
  }

  private static Map<String, String> shares(Map<String, Money> shares) {
    Map<String, String> written = new TreeMap<>();
    shares.forEach((payer, money) -> written.put(payer, money.toString()));
    return written;
  }

  private static List<String> missing(List<Missing> missing) {
    return missing.stream()
        .map(
            lack ->
                lack.shortBy() == null
                    ? shortKey(lack.what())
                    : shortKey(lack.what()) + " " + lack.shortBy().toPlainString())
        .toList();
  }

  private static String shortKey(String key) {
    return key.substring(key.lastIndexOf('.') + 1);
  }
}
