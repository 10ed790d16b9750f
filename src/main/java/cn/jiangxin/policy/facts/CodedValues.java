package cn.jiangxin.policy.facts;

import cn.jiangxin.policy.subject.SubjectFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Finds the codes in a file, and puts others in their places. */
public final class CodedValues {
  private CodedValues() {}

  /** The codes of the file that are asked for, in its order. */
  public static List<CodedValue> in(SubjectFile file, Predicate<CodedValue> asked) {
    List<CodedValue> found = new ArrayList<>();
    CodedRecord.of(file.getClass())
        .visit(
            (Record) file,
            "",
            value -> {
              if (asked.test(value)) {
                found.add(value);
              }
            });
    return found;
  }

  /** The same file with other codes. */
  public static SubjectFile with(SubjectFile file, UnaryOperator<CodedValue> change) {
    return (SubjectFile) CodedRecord.of(file.getClass()).changed((Record) file, change);
  }
}
