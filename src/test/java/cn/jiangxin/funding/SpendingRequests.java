package cn.jiangxin.funding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Builds spending requests that differ in one thing from a good one. */
final class SpendingRequests {

  private final String grant;
  private final String amount;
  private LocalDate day;
  private String key;
  private String category = "MATERIALS";
  private @Nullable String description;
  private @Nullable String project;
  private @Nullable Boolean left;
  private String payee = "京工耗材店";

  SpendingRequests(String grant, String amount, LocalDate day, String key) {
    this.grant = grant;
    this.amount = amount;
    this.day = day;
    this.key = key;
  }

  SpendingRequests on(LocalDate other) {
    day = other;
    return this;
  }

  SpendingRequests key(String other) {
    key = other;
    return this;
  }

  SpendingRequests category(String other) {
    category = other;
    return this;
  }

  SpendingRequests description(String text) {
    description = text;
    return this;
  }

  SpendingRequests project(String code) {
    project = code;
    return this;
  }

  SpendingRequests payee(String name) {
    payee = name;
    return this;
  }

  SpendingRequests alreadySpent() {
    left = true;
    return this;
  }

  SpendingRequest build() {
    return new SpendingRequest(
        grant, project, day, amount, category, payee, "试制用料", description, "记-12", null, left, key);
  }
}
