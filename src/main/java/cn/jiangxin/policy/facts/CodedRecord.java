package cn.jiangxin.policy.facts;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where the codes of a kind of record are: looked up once, since every subject is searched.
 *
 * @param codes its components that bear codes
 * @param nested its components, or their elements, that have such components
 */
record CodedRecord(
    Class<?> type,
    @Nullable RecordComponent programme,
    @Nullable RecordComponent kind,
    Map<RecordComponent, CodedField> codes,
    Map<RecordComponent, CodedRecord> nested) {

  private static final Map<Class<?>, CodedRecord> KNOWN = new ConcurrentHashMap<>();

  static CodedRecord of(Class<?> type) {
    CodedRecord known = KNOWN.get(type);
    if (known == null) {
      known = read(type);
      KNOWN.put(type, known);
    }
    return known;
  }

  private static CodedRecord read(Class<?> type) {
    Map<RecordComponent, CodedField> codes = new LinkedHashMap<>();
    Map<RecordComponent, CodedRecord> nested = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      CodedFields.find(type.getSimpleName(), component.getName())
          .ifPresent(field -> codes.put(component, field));
      element(component)
          .map(CodedRecord::of)
          .filter(record -> !record.codes.isEmpty() || !record.nested.isEmpty())
          .ifPresent(record -> nested.put(component, record));
    }
    return new CodedRecord(type, find(type, "programme"), find(type, "kind"), codes, nested);
  }

  private static @Nullable RecordComponent find(Class<?> type, String name) {
    return Arrays.stream(type.getRecordComponents())
        .filter(
            component -> component.getName().equals(name) && component.getType() == String.class)
        .findFirst()
        .orElse(null);
  }

  private static Optional<Class<?>> element(RecordComponent component) {
    Type generic = component.getGenericType();
    Class<?> type =
        generic instanceof ParameterizedType list
            ? (Class<?>) list.getActualTypeArguments()[0]
            : component.getType();
    return type.isRecord() ? Optional.of(type) : Optional.empty();
  }

  void visit(Record record, String path, Consumer<CodedValue> visitor) {
    codes.forEach(
        (component, field) -> {
          CodedValue value = value(record, component, field, path);
          if (value != null) {
            visitor.accept(value);
          }
        });
    nested.forEach(
        (component, inner) -> {
          Object value = get(record, component);
          String at = path + component.getName();
          if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
              inner.visit((Record) list.get(i), at + "[" + i + "].", visitor);
            }
          } else if (value != null) {
            inner.visit((Record) value, at + ".", visitor);
          }
        });
  }

  private @Nullable CodedValue value(
      Record record, RecordComponent component, CodedField field, String path) {
    Object code = get(record, component);
    return code == null
        ? null
        : new CodedValue(
            field, (String) code, text(record, programme), text(record, kind), path + field.name());
  }

  Record changed(Record record, UnaryOperator<CodedValue> change) {
    RecordComponent[] components = type.getRecordComponents();
    @Nullable Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      values[i] = changed(record, components[i], change);
    }
    return create(values);
  }

  private @Nullable Object changed(
      Record record, RecordComponent component, UnaryOperator<CodedValue> change) {
    Object value = get(record, component);
    CodedField field = named(codes, component);
    CodedRecord inner = named(nested, component);
    if (value != null && field != null) {
      return change
          .apply(
              new CodedValue(
                  field, (String) value, text(record, programme), text(record, kind), ""))
          .value();
    }
    if (value == null || inner == null) {
      return value;
    }
    if (value instanceof List<?> list) {
      List<Object> elements = new ArrayList<>(list.size());
      list.forEach(element -> elements.add(inner.changed((Record) element, change)));
      return List.copyOf(elements);
    }
    return inner.changed((Record) value, change);
  }

  /** Components are made anew whenever they are asked for: they are known by their names. */
  private static <T> @Nullable T named(Map<RecordComponent, T> parts, RecordComponent component) {
    return parts.entrySet().stream()
        .filter(entry -> entry.getKey().getName().equals(component.getName()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  private Record create(@Nullable Object[] values) {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return (Record) type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable String text(Record record, @Nullable RecordComponent component) {
    return component == null ? null : (String) get(record, component);
  }

  private static @Nullable Object get(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }
}
