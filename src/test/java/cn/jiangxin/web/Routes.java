package cn.jiangxin.web;

import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Role;
import cn.jiangxin.testing.HandTable;
import cn.jiangxin.testing.Page;
import cn.jiangxin.testing.TwoCities;
import cn.jiangxin.testing.Unpacked;
import cn.jiangxin.testing.Visitor;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The routes as {@code routes.csv} tells of them, a line an address. */
final class Routes {
  /** Log-in of one person of each role in the district. */
  static final Map<String, Role> PEOPLE = people();

  private Routes() {}

  /**
   * One address.
   *
   * @param route as the router knows it
   * @param needs permissions of which one is needed, or one of the words that the table explains
   * @param foreign how it answers where records are foreign, or another person's
   */
  record Line(
      String method, String route, Set<String> needs, String address, String body, String foreign) {

    /** Whether it answers as if foreign records did not exist, in the place of a refusal. */
    boolean hides() {
      return foreign.equals("=");
    }

    /** Whether only the person who sent the record in finds it. */
    boolean isOfItsSender() {
      return foreign.equals("own");
    }

    boolean writes() {
      return !method.equals("GET");
    }

    /** Whether one must be somebody, but no more than that is asked, or nobody. */
    boolean isWithoutPermission() {
      return needs.stream().anyMatch(Set.of("ONESELF", "VISITOR", "ANYBODY")::contains);
    }

    boolean isOpenTo(Role role) {
      return needs.contains("SIGNED_IN")
          || role.permissions().stream().map(Permission::name).anyMatch(needs::contains);
    }

    boolean namesRecords() {
      return !filled(TwoCities.OTHER).equals(filled(TwoCities.OWN));
    }

    /** Whether it names a record inside a studio or unit that it names as well. */
    boolean namesInner() {
      return !filled(mixed()).equals(filled(TwoCities.OWN))
          && !filled(mixed()).equals(filled(TwoCities.OTHER));
    }

    Page as(Visitor person, Map<String, String> numbers) {
      String at = TwoCities.filledIn(address, numbers);
      String sent = TwoCities.filledIn(body, numbers);
      if (address.startsWith("/api/")) {
        return writes()
            ? person.json(method, at, sent, "walk-" + Integer.toHexString(at.hashCode()) + "-key")
            : person.getWith(at, "Accept", "application/json, */*;q=0.1");
      }
      return writes() ? person.post(at, Visitor.fields(sent)) : person.get(at);
    }

    byte[] file(Visitor person, Map<String, String> numbers) {
      return person.file(TwoCities.filledIn(address, numbers));
    }

    private String filled(Map<String, String> numbers) {
      return TwoCities.filledIn(address + " " + body, numbers);
    }

    @Override
    public String toString() {
      return method + " " + address;
    }
  }

  /** The own studio and unit with records of the other city's. */
  static Map<String, String> mixed() {
    Map<String, String> mixed = new HashMap<>(TwoCities.OTHER);
    Stream.of("studio", "unit", "login").forEach(name -> mixed.put(name, TwoCities.OWN.get(name)));
    return mixed;
  }

  /** What an answer says: its text, or the text of all parts of a workbook. */
  static String read(Page answer, Supplier<byte[]> file) {
    return answer.header("Content-Type").contains("spreadsheetml")
        ? Unpacked.text(file.get(), part -> !part.startsWith("docProps/"))
        : answer.body();
  }

  static List<Line> lines() {
    return HandTable.of("/web/routes.csv").rows().stream()
        .map(
            row ->
                new Line(
                    row.get(0),
                    row.get(1),
                    Set.of(row.get(2).split(" ")),
                    row.get(3),
                    row.get(4),
                    row.get(5)))
        .toList();
  }

  static Set<String> classified() {
    return lines().stream()
        .map(line -> line.method() + " " + line.route())
        .collect(Collectors.toSet());
  }

  private static Map<String, Role> people() {
    Map<String, Role> people = new LinkedHashMap<>();
    people.put("leader", Role.STUDIO_LEADER);
    people.put("member", Role.STUDIO_MEMBER);
    people.put("union", Role.UNIT_UNION);
    people.put("reviewer", Role.UPPER_REVIEWER);
    people.put("district", Role.UPPER_UNION);
    people.put("bureau", Role.SCIENCE_BUREAU);
    people.put("municipal", Role.MUNICIPAL_UNION);
    people.put("expert", Role.EXPERT);
    people.put("auditor", Role.FINANCE_AUDITOR);
    people.put("committee", Role.AUDIT_COMMITTEE);
    people.put("system", Role.SYSTEM_ADMINISTRATOR);
    people.put("security", Role.SECURITY_ADMINISTRATOR);
    people.put("auditadmin", Role.AUDIT_ADMINISTRATOR);
    return people;
  }
}
