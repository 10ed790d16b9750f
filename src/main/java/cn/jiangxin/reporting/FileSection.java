package cn.jiangxin.reporting;

import io.micronaut.core.annotation.Introspected;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One part of a studio's file.
 *
 * @param facts pairs of label and value; null: none
 * @param table null: none; empty: a table in which nothing stands
 */
@Introspected
record FileSection(String heading, @Nullable List<FactPair> facts, @Nullable List<FileRow> table) {

  static FileSection of(String heading, List<FileRow> table) {
    return new FileSection(heading, null, table);
  }
}
