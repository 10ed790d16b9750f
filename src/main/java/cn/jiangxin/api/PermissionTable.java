package cn.jiangxin.api;

import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Role;
import cn.jiangxin.api.PermissionView.Line;
import cn.jiangxin.api.PermissionView.NamedRole;
import cn.jiangxin.shared.sheet.SheetWriter;
import io.micronaut.context.MessageSource;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The permission matrix in the words of a language. */
@Singleton
class PermissionTable {
  private final MessageSource messages;

  PermissionTable(MessageSource messages) {
    this.messages = messages;
  }

  PermissionView view(Locale locale) {
    return new PermissionView(
        Stream.of(Role.values())
            .map(role -> new NamedRole(role, text("access.role." + role, locale)))
            .toList(),
        Stream.of(Permission.values()).map(permission -> line(permission, locale)).toList());
  }

  private Line line(Permission permission, Locale locale) {
    String key = "roles.permission." + permission;
    return new Line(
        permission, text(key, locale), text(key + ".text", locale), carrying(permission));
  }

  private static List<Role> carrying(Permission permission) {
    return Stream.of(Role.values())
        .filter(role -> role.permissions().contains(permission))
        .toList();
  }

  /** The name of the table. */
  String title(Locale locale) {
    return text("roles.permissions", locale);
  }

  /** Writes it, the heading first. */
  void write(SheetWriter sheet, Locale locale) throws IOException {
    PermissionView view = view(locale);
    sheet.row(
        row(
            text("roles.permission", locale),
            text("roles.permission-code", locale),
            view.roles().stream().map(NamedRole::name)));
    for (Line line : view.permissions()) {
      sheet.row(row(line, text("roles.carried", locale)));
    }
  }

  private static List<String> row(Line line, String carried) {
    return row(
        line.name(),
        line.code().name(),
        Stream.of(Role.values()).map(role -> line.roles().contains(role) ? carried : ""));
  }

  private static List<String> row(String name, String code, Stream<String> cells) {
    return Stream.concat(Stream.of(name, code), cells).toList();
  }

  private String text(String key, Locale locale) {
    return messages.getMessage(key, locale).orElse(key);
  }
}
