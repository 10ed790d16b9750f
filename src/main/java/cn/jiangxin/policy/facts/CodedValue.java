package cn.jiangxin.policy.facts;

import org.jspecify.annotations.Nullable;

/**
 * A code that stands in a file.
 *
 * @param programme the programme that its record belongs to; null: the record names none
 * @param kind the kind of its record; null: the record names none
 * @param path of keys from the root of the file, e.g. {@code reviews[0].result}
 */
public record CodedValue(
    CodedField field,
    String value,
    @Nullable String programme,
    @Nullable String kind,
    String path) {

  /** Whether it is the same code in the same place of a like record. */
  public boolean isLike(CodedValue other) {
    return field.equals(other.field)
        && value.equals(other.value)
        && String.valueOf(programme).equals(String.valueOf(other.programme))
        && String.valueOf(kind).equals(String.valueOf(other.kind));
  }
}
