package cn.jiangxin.policy.facts;

import cn.jiangxin.policy.facts.Shape.Field;
import cn.jiangxin.policy.yaml.YamlNode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Holds a file from outside against its shape, before anything is made of it. */
public final class ShapeCheck {
  private static final int MOST_ELEMENTS = 10_000;
  private static final int LONGEST_TEXT = 2_000;
  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");
  private static final Pattern DECIMAL = Pattern.compile("\\d{1,9}(\\.\\d{1,4})?");
  private static final Pattern AMOUNT = Pattern.compile("\\d{1,11}(\\.\\d{1,2})?");
  private static final String ID = "id";

  private ShapeCheck() {}

  /**
   * Checks the value and everything below it.
   *
   * @throws FileFault at the first fault
   */
  public static void demand(Shape shape, YamlNode node) {
    if (shape instanceof Shape.Thing thing) {
      thing(thing, node);
    } else if (shape instanceof Shape.Many many) {
      many(many, node);
    } else if (shape instanceof Shape.Span) {
      span(node);
    } else {
      single(shape, node);
    }
  }

  private static void thing(Shape.Thing thing, YamlNode node) {
    if (!node.isMap()) {
      throw fault(node, "object");
    }
    Map<String, YamlNode> entries = node.entries();
    Set<String> known = new HashSet<>();
    for (Field field : thing.fields()) {
      known.add(field.name());
      field(field, entries.get(field.name()), node);
    }
    entries.forEach(
        (key, value) -> {
          if (!known.contains(key)) {
            throw fault(value, "unknown-key");
          }
        });
  }

  private static void field(Field field, @Nullable YamlNode value, YamlNode node) {
    boolean absent = value == null || value.isNull();
    if (absent && field.required()) {
      throw fault(value == null ? node : value, "lacks", field.name());
    }
    if (value != null && !value.isNull()) {
      demand(field.shape(), value);
    }
  }

  private static void many(Shape.Many many, YamlNode node) {
    if (!node.isList()) {
      throw fault(node, "list");
    }
    List<YamlNode> elements = node.elements();
    if (elements.size() > MOST_ELEMENTS) {
      throw fault(node, "too-many", String.valueOf(MOST_ELEMENTS));
    }
    elements.forEach(element -> demand(many.element(), element));
    if (many.element() instanceof Shape.Thing) {
      ids(elements);
    }
  }

  /** Ids are written for all elements or for none, since the absent ones are counted. */
  private static void ids(List<YamlNode> elements) {
    Set<String> seen = new HashSet<>();
    for (YamlNode element : elements) {
      YamlNode id = element.entries().get(ID);
      if (id != null && !id.isNull() && !seen.add(id.text())) {
        throw fault(id, "id-twice");
      }
    }
    if (!seen.isEmpty() && seen.size() != elements.size()) {
      throw fault(elements.get(0), "ids-mixed");
    }
  }

  private static void span(YamlNode node) {
    if (node.isMap()) {
      Map<String, YamlNode> ends = node.entries();
      ends.forEach(
          (key, value) -> {
            if (!key.equals("from") && !key.equals("to")) {
              throw fault(value, "unknown-key");
            }
            if (!value.isNull()) {
              single(new Shape.Day(), value);
            }
          });
      order(node, end(ends, "from"), end(ends, "to"));
    } else {
      written(node);
    }
  }

  private static String end(Map<String, YamlNode> ends, String key) {
    YamlNode node = ends.get(key);
    return node == null || node.isNull() ? "" : node.text();
  }

  private static void written(YamlNode node) {
    if (!node.isText()) {
      throw fault(node, "span");
    }
    String text = node.text();
    int at = text.indexOf("..");
    String from = at < 0 ? text : text.substring(0, at);
    String to = at < 0 ? text : text.substring(at + 2);
    if (at < 0 && text.isEmpty() || !dayOrEmpty(from) || !dayOrEmpty(to)) {
      throw fault(node, "span");
    }
    order(node, from, to);
  }

  private static boolean dayOrEmpty(String text) {
    return text.isEmpty() || Days.read(text).isPresent();
  }

  private static void order(YamlNode node, String from, String to) {
    if (!from.isEmpty() && !to.isEmpty() && LocalDate.parse(to).isBefore(LocalDate.parse(from))) {
      throw fault(node, "span-order");
    }
  }

  private static void single(Shape shape, YamlNode node) {
    if (node.isMap() || node.isList() || node.isNull()) {
      throw fault(node, "single");
    }
    if (shape instanceof Shape.Text text) {
      require(node.isText(), node, "text");
      require(!text.filled() || !node.text().isBlank(), node, "blank");
      require(isText(node.text()), node, "signs");
      require(node.text().length() <= LONGEST_TEXT, node, "too-long", String.valueOf(LONGEST_TEXT));
    } else if (shape instanceof Shape.Day) {
      require(node.isText() && Days.read(node.text()).isPresent(), node, "day");
    } else if (shape instanceof Shape.Moment) {
      require(node.isText() && Days.moment(node.text()).isPresent(), node, "moment");
    } else if (shape instanceof Shape.Flag) {
      require(node.isFlag(), node, "flag");
    } else if (shape instanceof Shape.Choice choice) {
      require(
          node.isText() && choice.constants().contains(node.text()),
          node,
          "choice",
          String.join(", ", choice.constants()));
    } else {
      number(shape, node);
    }
  }

  /** No NUL and no half of a pair, which no database and no other program takes for text. */
  private static boolean isText(String text) {
    return text.codePoints()
        .noneMatch(
            sign ->
                sign == 0 || sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE);
  }

  private static void number(Shape shape, YamlNode node) {
    if (shape instanceof Shape.Amount) {
      require(
          (node.isNumber() || node.isText()) && AMOUNT.matcher(node.text()).matches(),
          node,
          "amount");
    } else if (shape instanceof Shape.Decimal) {
      require(node.isNumber() && DECIMAL.matcher(node.text()).matches(), node, "decimal");
    } else if (shape instanceof Shape.Whole whole) {
      require(
          node.isNumber()
              && WHOLE.matcher(node.text()).matches()
              && Long.parseLong(node.text()) >= whole.least()
              && Long.parseLong(node.text()) <= whole.most(),
          node,
          "whole",
          String.valueOf(whole.least()),
          String.valueOf(whole.most()));
    }
  }

  private static void require(boolean fine, YamlNode node, String what, String... arguments) {
    if (!fine) {
      throw fault(node, what, arguments);
    }
  }

  private static FileFault fault(YamlNode node, String what, String... arguments) {
    return new FileFault(node.path(), "assess.fault." + what, arguments);
  }
}
