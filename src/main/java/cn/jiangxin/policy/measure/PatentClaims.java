package cn.jiangxin.policy.measure;

import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.subject.PatentBoostFile;
import cn.jiangxin.policy.subject.PatentBoostFile.Verification;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is known of a person's claim to a patent boost (BJ24-P). */
final class PatentClaims {
  private PatentClaims() {}

  static Function<Matter, Answer> stated(Term term, Function<PatentBoostFile, Boolean> read) {
    return matter -> {
      @Nullable Boolean told = read.apply(matter.patentBoost());
      return told == null
          ? Answer.UNRECORDED
          : Answer.of(told, Facts.text(term, told.toString(), matter.application().record()));
    };
  }

  static Amount inventorPosition(Matter matter) {
    Integer position = matter.patentBoost().inventorPosition();
    return position == null
        ? Amount.unrecorded()
        : Amount.exactly(
            BigDecimal.valueOf(position), List.of(Facts.count(Term.INVENTOR_POSITION, position)));
  }

  static Function<Matter, Optional<String>> code(Function<PatentBoostFile, String> read) {
    return matter -> Optional.ofNullable(read.apply(matter.patentBoost()));
  }

  static Optional<LocalDate> granted(Matter matter) {
    return Optional.ofNullable(matter.patentBoost().grantAnnouncedOn());
  }

  static Optional<LocalDate> verified(Matter matter) {
    return decided(matter, true);
  }

  static Optional<LocalDate> refused(Matter matter) {
    return decided(matter, false);
  }

  private static Optional<LocalDate> decided(Matter matter, boolean accepted) {
    Verification verification = matter.patentBoost().verification();
    return verification != null
            && verification.accepted() == accepted
            && matter.asOf().reached(verification.on())
        ? Optional.of(verification.on())
        : Optional.empty();
  }

  static Optional<LocalDate> paid(Matter matter) {
    return Optional.ofNullable(matter.patentBoost().paidOn()).filter(matter.asOf()::reached);
  }
}
