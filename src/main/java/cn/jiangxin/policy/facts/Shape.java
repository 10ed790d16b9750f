package cn.jiangxin.policy.facts;

import java.util.List;

/** What a value of a subject file looks like when it is written as JSON. */
public sealed interface Shape {

  /**
   * A text or a code.
   *
   * @param filled whether it must not be blank
   */
  record Text(boolean filled) implements Shape {}

  /** A civil day as YYYY-MM-DD. */
  record Day() implements Shape {}

  /** A civil day and time of day as YYYY-MM-DDThh:mm:ss. */
  record Moment() implements Shape {}

  /** A range of civil days: {@code {from, to}}, {@code from..to} or a single day. */
  record Span() implements Shape {}

  /** True or false. */
  record Flag() implements Shape {}

  /** A whole number within bounds. */
  record Whole(long least, long most) implements Shape {}

  /** A plain number that is not negative. */
  record Decimal() implements Shape {}

  /** An amount in yuan that is not negative, with at most two decimals. */
  record Amount() implements Shape {}

  /** One of some constants. */
  record Choice(List<String> constants) implements Shape {}

  /** A list. */
  record Many(Shape element) implements Shape {}

  /**
   * A mapping.
   *
   * @param name simple name of the record that it becomes
   */
  record Thing(String name, List<Field> fields) implements Shape {}

  /** A key of a mapping. */
  record Field(String name, Shape shape, boolean required) {}
}
