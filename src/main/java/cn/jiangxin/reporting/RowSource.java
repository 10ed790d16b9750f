package cn.jiangxin.reporting;

import cn.jiangxin.shared.sheet.SheetText;
import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.beans.BeanProperty;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;
import org.jspecify.annotations.Nullable;

/**
 * Hands rows to a template: a field of the template is the component of the row's record with the
 * same name, a list becomes the source of an included template.
 */
final class RowSource implements JRDataSource {
  private final Iterator<?> rows;
  private final UnaryOperator<String> text;
  private @Nullable Object row;

  private RowSource(List<?> rows, UnaryOperator<String> text) {
    this.rows = rows.iterator();
    this.text = text;
  }

  /** Rows for paper: text as it is. */
  static RowSource forPaper(List<?> rows) {
    return new RowSource(rows, UnaryOperator.identity());
  }

  /** Rows for a spreadsheet: text can not act as a formula. */
  static RowSource forSheet(List<?> rows) {
    return new RowSource(rows, SheetText::neutral);
  }

  @Override
  public boolean next() {
    boolean more = rows.hasNext();
    row = more ? rows.next() : null;
    return more;
  }

  @Override
  public @Nullable Object getFieldValue(JRField field) {
    if (row == null) {
      throw new IllegalStateException("no row");
    }
    return converted(value(row, field.getName()));
  }

  @SuppressWarnings("unchecked") // the introspection is that of the row's own class
  private static @Nullable Object value(Object row, String name) {
    BeanIntrospection<Object> type =
        (BeanIntrospection<Object>) BeanIntrospection.getIntrospection(row.getClass());
    BeanProperty<Object, Object> property = type.getRequiredProperty(name, Object.class);
    return property.get(row);
  }

  private @Nullable Object converted(@Nullable Object value) {
    if (value instanceof String string) {
      return text.apply(string);
    }
    if (value instanceof LocalDate day) {
      return Date.valueOf(day);
    }
    return value instanceof List<?> inner ? new RowSource(inner, text) : value;
  }
}
