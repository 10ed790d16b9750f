package cn.jiangxin.policy.facts;

import cn.jiangxin.policy.facts.Shape.Field;
import cn.jiangxin.policy.subject.SubjectFile;
import cn.jiangxin.shared.DateRange;
import cn.jiangxin.shared.Money;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Derives the shape of a subject file from its record: there is nothing to keep in step. */
public final class Shapes {
  private static final String ID = "id";
  private static final String CODE = "code";
  private static final long MOST_COUNT = 1_000_000_000;
  private static final long MOST_ID = 9_007_199_254_740_991L;

  private static final Map<Class<?>, Shape> SINGLE =
      Map.of(
          LocalDate.class,
          new Shape.Day(),
          LocalDateTime.class,
          new Shape.Moment(),
          DateRange.class,
          new Shape.Span(),
          boolean.class,
          new Shape.Flag(),
          Boolean.class,
          new Shape.Flag(),
          Money.class,
          new Shape.Amount(),
          BigDecimal.class,
          new Shape.Decimal());

  /** Left out, these are empty, false or always; ids are counted and days of recording follow. */
  private static final Set<Class<?>> OPTIONAL =
      Set.of(List.class, Set.class, boolean.class, DateRange.class);

  private static final Set<String> OPTIONAL_NAMES = Set.of(ID, "recordedOn");

  private Shapes() {}

  /** The shape of the file. */
  public static Shape.Thing of(Class<? extends SubjectFile> file) {
    return thing(file);
  }

  private static Shape.Thing thing(Class<?> type) {
    return new Shape.Thing(
        type.getSimpleName(),
        Arrays.stream(type.getRecordComponents()).map(Shapes::field).toList());
  }

  private static Field field(RecordComponent component) {
    return new Field(
        component.getName(),
        shape(component.getName(), component.getType(), component.getGenericType()),
        required(component));
  }

  private static boolean required(RecordComponent component) {
    return !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
        && !OPTIONAL.contains(component.getType())
        && !OPTIONAL_NAMES.contains(component.getName());
  }

  private static Shape shape(String name, Class<?> type, Type generic) {
    if (type == String.class) {
      return new Shape.Text(name.equals(CODE));
    }
    Shape single = SINGLE.get(type);
    if (single != null) {
      return single;
    }
    if (generic instanceof ParameterizedType list && type != Map.class) {
      Class<?> element = (Class<?>) list.getActualTypeArguments()[0];
      return new Shape.Many(shape(name, element, element));
    }
    return type.isRecord() ? thing(type) : constantOrCount(name, type);
  }

  private static Shape constantOrCount(String name, Class<?> type) {
    if (type.isEnum()) {
      return new Shape.Choice(
          Arrays.stream(type.getEnumConstants()).map(c -> ((Enum<?>) c).name()).toList());
    }
    if (type == int.class || type == Integer.class) {
      return isYear(name)
          ? new Shape.Whole(Days.FIRST.getYear(), Days.LAST.getYear())
          : new Shape.Whole(isPlace(name) ? 1 : 0, MOST_COUNT);
    }
    if (type == long.class || type == Long.class) {
      return new Shape.Whole(name.equals(ID) || isPlace(name) ? 1 : 0, MOST_ID);
    }
    throw new IllegalStateException("no shape for " + type + " " + name);
  }

  /** A place in an order; there is none before the first. */
  private static boolean isPlace(String name) {
    return name.endsWith("Position");
  }

  private static boolean isYear(String name) {
    return name.endsWith("ear");
  }
}
