package cn.jiangxin.policy.measure;

import cn.jiangxin.policy.finding.Finding.Fact;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.subject.StudioFile.Review;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Writes values down as facts. */
public final class Facts {
  private Facts() {}

  /** A civil day in ISO form. */
  public static Fact day(Term term, LocalDate day, @Nullable String ref) {
    return new Fact(term.key(), day.toString(), ref);
  }

  /** A code or a text. */
  public static Fact text(Term term, String value, @Nullable String ref) {
    return new Fact(term.key(), value, ref);
  }

  /** A whole number. */
  public static Fact count(Term term, long value) {
    return new Fact(term.key(), Long.toString(value), null);
  }

  /** A number. */
  public static Fact number(Term term, BigDecimal value, @Nullable String ref) {
    return new Fact(term.key(), value.toPlainString(), ref);
  }

  /** Reference to a review. */
  public static String ref(Review review) {
    return "review:" + review.id();
  }
}
