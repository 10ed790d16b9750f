package cn.jiangxin.funding;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the audit trail says of a spending beside the postings: all of the voucher, so that nobody
 * has to believe the table of vouchers later.
 *
 * @param about what did not change
 * @param before what stood before the deed
 * @param now what stands after it
 */
record Told(Map<String, ?> about, Map<String, ?> before, Map<String, ?> now) {

  /** Nothing beside the postings. */
  static final Told NOTHING = new Told(Map.of(), Map.of(), Map.of());

  /** A spending that was not there before. */
  static Told filed(Spending s) {
    return new Told(Map.of("spending", s.id()), Map.of(), facts(s));
  }

  /** A voucher about to be filed with the postings that it causes. */
  static Told filed(SpendingRequest r, String state) {
    Map<String, Object> facts = facts(r);
    facts.put("state", state);
    return new Told(Map.of(), Map.of(), facts);
  }

  /** A spending, or its reversal, whose state has changed. */
  static Told turned(
      Spending s, String field, @Nullable String before, String now, @Nullable String reason) {
    Map<String, Object> about = new HashMap<>(facts(s));
    about.remove("state");
    about.put("spending", s.id());
    Map<String, Object> after = new HashMap<>(Map.of(field, now));
    put(after, "reason", reason);
    return new Told(about, before == null ? Map.of() : Map.of(field, before), after);
  }

  private static Map<String, Object> facts(Spending s) {
    Map<String, Object> facts = new HashMap<>(facts(SpendingDesk.again(s, "")));
    facts.put("state", s.state().name());
    return facts;
  }

  private static Map<String, Object> facts(SpendingRequest r) {
    Map<String, Object> facts = new HashMap<>();
    put(facts, "project", r.projectCode());
    put(facts, "spentOn", r.spentOn());
    facts.put("amountFen", SpendingDesk.fen(r));
    facts.put("category", r.category());
    facts.put("payee", r.payee());
    facts.put("purpose", r.purpose());
    put(facts, "description", r.description());
    facts.put("voucherNo", r.voucherNo());
    put(facts, "invoiceNo", r.invoiceNo());
    return facts;
  }

  private static void put(Map<String, Object> facts, String name, @Nullable Object value) {
    if (value != null) {
      facts.put(name, value);
    }
  }
}
