package cn.jiangxin.policy.facts;

import cn.jiangxin.policy.subject.SubjectFile;
import cn.jiangxin.policy.yaml.YamlNode;
import cn.jiangxin.shared.DateRange;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a subject file from layers of YAML or JSON, the upper ones covering the lower. Mappings are
 * laid over each other key by key, lists replace each other. An element with {@code times: n}
 * stands for n elements. Absent facts are null or empty; ids count up from 1; the day of recording
 * is the day of the entry.
 */
public final class FactsReader {
  private static final String TIMES = "times";
  private static final int MOST_TIMES = 1000;

  private final Map<String, YamlNode> defaults;

  /**
   * A reader.
   *
   * @param defaults by the simple name of a record, what holds where an element says nothing
   */
  public FactsReader(Map<String, YamlNode> defaults) {
    this.defaults = Map.copyOf(defaults);
  }

  /**
   * Reads a subject.
   *
   * @param layers the lowest first
   * @throws cn.jiangxin.policy.yaml.PackFault naming the path of the first fault
   */
  public <T extends SubjectFile> T read(Class<T> subject, List<YamlNode> layers) {
    return subject.cast(record(subject, layers, 1));
  }

  private Object record(Class<?> type, List<YamlNode> layers, long id) {
    Map<String, List<YamlNode>> values = new LinkedHashMap<>();
    YamlNode base = defaults.get(type.getSimpleName());
    if (base != null) {
      put(values, base);
    }
    layers.forEach(layer -> put(values, layer));
    RecordComponent[] components = type.getRecordComponents();
    @Nullable Object[] arguments = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      List<YamlNode> own = values.remove(components[i].getName());
      arguments[i] =
          own == null ? null : value(components[i].getGenericType(), components[i].getType(), own);
    }
    values.remove(TIMES);
    values.values().forEach(unknown -> refuse(unknown.get(0)));
    fill(components, arguments, id, layers);
    return create(type, components, arguments, layers);
  }

  private static void put(Map<String, List<YamlNode>> values, YamlNode layer) {
    layer
        .entries()
        .forEach((key, node) -> values.computeIfAbsent(key, k -> new ArrayList<>()).add(node));
  }

  private static void refuse(YamlNode node) {
    throw node.fault("is not known here");
  }

  private @Nullable Object value(Type generic, Class<?> type, List<YamlNode> layers) {
    YamlNode top = layers.get(layers.size() - 1);
    if (top.isNull()) {
      return null;
    }
    if (type == List.class || type == Set.class) {
      List<Object> elements =
          elements((Class<?>) ((ParameterizedType) generic).getActualTypeArguments()[0], top);
      return type == List.class ? List.copyOf(elements) : new LinkedHashSet<>(elements);
    }
    if (type.isRecord() && type != DateRange.class && top.isMap()) {
      return record(type, layers.stream().filter(YamlNode::isMap).toList(), 1);
    }
    return single(type, top);
  }

  private static Object single(Class<?> type, YamlNode node) {
    Object value = Scalars.read(type, node);
    if (value == null) {
      throw node.fault("must be a mapping");
    }
    return value;
  }

  private List<Object> elements(Class<?> type, YamlNode list) {
    List<Object> elements = new ArrayList<>();
    for (YamlNode node : list.elements()) {
      if (type.isRecord() && node.isMap()) {
        int times = times(node);
        for (int i = 0; i < times; i++) {
          elements.add(record(type, List.of(node), elements.size() + 1L));
        }
      } else {
        elements.add(single(type, node));
      }
    }
    return elements;
  }

  private static int times(YamlNode element) {
    YamlNode node = element.entries().get(TIMES);
    int times = node == null ? 1 : (int) single(int.class, node);
    if (node != null && (times < 1 || times > MOST_TIMES)) {
      throw node.fault("must lie between 1 and " + MOST_TIMES);
    }
    return times;
  }

  private static void fill(
      RecordComponent[] components, @Nullable Object[] arguments, long id, List<YamlNode> layers) {
    for (int i = 0; i < components.length; i++) {
      if (arguments[i] == null && !nullable(components[i])) {
        arguments[i] = absent(components[i], arguments, id);
        if (arguments[i] == null) {
          throw layers.get(layers.size() - 1).fault("lacks " + components[i].getName());
        }
      }
    }
  }

  private static boolean nullable(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private static @Nullable Object absent(
      RecordComponent component, @Nullable Object[] arguments, long id) {
    Class<?> type = component.getType();
    if (type == List.class) {
      return List.of();
    }
    if (type == Set.class) {
      return Set.of();
    }
    if (type == boolean.class) {
      return false;
    }
    if (type == DateRange.class) {
      return DateRange.ALWAYS;
    }
    if (component.getName().equals("id")) {
      return id;
    }
    return component.getName().equals("recordedOn") ? ownDay(arguments) : null;
  }

  private static @Nullable LocalDate ownDay(@Nullable Object[] arguments) {
    for (Object argument : arguments) {
      if (argument instanceof LocalDate day) {
        return day;
      }
      if (argument instanceof DateRange range && range.from() != null) {
        return range.from();
      }
    }
    return null;
  }

  private static Object create(
      Class<?> type,
      RecordComponent[] components,
      @Nullable Object[] arguments,
      List<YamlNode> layers) {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      return constructor.newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw layers.get(layers.size() - 1).fault("can not be read: " + e);
    }
  }
}
