package cn.jiangxin.reporting;

import cn.jiangxin.access.Scope;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Names of organisations for reports. */
@Singleton
class Bodies {
  private final BodyRows rows;

  Bodies(BodyRows rows) {
    this.rows = rows;
  }

  /** Names of the bodies that policies speak of, by their codes. */
  Map<String, String> names() {
    return rows.bodies().stream()
        .collect(Collectors.toMap(BodyRow::code, BodyRow::name, (first, other) -> first));
  }

  /** Names of the organisations whose subtrees the scope opens. */
  List<String> places(Scope scope) {
    return rows.withIds(scope.organisations()).stream().map(BodyRow::name).toList();
  }
}
