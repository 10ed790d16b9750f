package cn.jiangxin.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which role carries which permission: a table of data, one row a permission and one column a role,
 * an {@code x} where it is carried (domain.md section 2.1).
 */
public final class PermissionMatrix {
  private static final String FILE = "/access/permissions.csv";
  private static final String CARRIED = "x";

  /** The matrix that the service is built with. */
  public static final PermissionMatrix CURRENT = of(read());

  private final Map<Role, Set<Permission>> carried;

  private PermissionMatrix(Map<Role, Set<Permission>> carried) {
    this.carried = carried;
  }

  /** What the role may do. */
  public Set<Permission> of(Role role) {
    return carried.getOrDefault(role, Set.of());
  }

  /**
   * Reads a table.
   *
   * @throws IllegalArgumentException if it names a role or permission that there is not, or a cell
   *     says anything but {@code x} or nothing
   */
  static PermissionMatrix of(List<String> lines) {
    List<Role> roles = cells(lines.get(0)).stream().map(Role::valueOf).toList();
    Map<Role, Set<Permission>> carried = new EnumMap<>(Role.class);
    roles.forEach(role -> carried.put(role, EnumSet.noneOf(Permission.class)));
    for (String line : lines.subList(1, lines.size())) {
      Permission permission = Permission.valueOf(line.substring(0, line.indexOf(',')));
      List<String> cells = cells(line);
      for (int i = 0; i < roles.size(); i++) {
        if (carried(cells.get(i))) {
          Objects.requireNonNull(carried.get(roles.get(i))).add(permission);
        }
      }
    }
    return new PermissionMatrix(carried);
  }

  private static boolean carried(String cell) {
    if (!cell.isEmpty() && !cell.equals(CARRIED)) {
      throw new IllegalArgumentException("neither x nor empty: " + cell);
    }
    return cell.equals(CARRIED);
  }

  private static List<String> cells(String line) {
    List<String> all = List.of(line.split(",", -1));
    return all.subList(1, all.size());
  }

  private static List<String> read() {
    try (InputStream in = PermissionMatrix.class.getResourceAsStream(FILE)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
