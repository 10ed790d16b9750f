package cn.jiangxin.policy.check;

import cn.jiangxin.policy.clause.Dated;
import cn.jiangxin.policy.finding.Remark;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.matter.Title;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.measure.Measure;
import cn.jiangxin.policy.measure.Measures;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * So many years must have run from a day when the application is filed.
 *
 * @param start from when
 * @param atRecognition whether the day of recognition counts instead of that of the application
 */
record Operated(Measure<Optional<LocalDate>> start, Dated<Integer> years, boolean atRecognition)
    implements Check {

  /** The day on which the years must be full. */
  enum Reference {
    APPLICATION_DATE,
    RECOGNITION_DATE
  }

  static Operated from(Args args) {
    return new Operated(
        args.measure("measure", Measures.DAYS),
        args.settings().wholeNumber(args.parameter("years")),
        args.settings().choice("operationReference", Reference.class)
            == Reference.RECOGNITION_DATE);
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Draft draft = sheet.open("");
    LocalDate from = start.of(matter).orElse(null);
    Integer asked = matter.asOf().valueOf(years);
    if (asked == null) {
      Silence.enter(draft);
    } else if (from == null) {
      draft.unknown(start.name());
    } else {
      judge(matter, draft.fact(Facts.day(start.name(), from, null)), from.plusYears(asked));
    }
  }

  private void judge(Matter matter, Draft draft, LocalDate enough) {
    LocalDate reference = reference(matter);
    boolean met = reference == null ? matter.asOf().reached(enough) : !enough.isAfter(reference);
    if (reference != null) {
      draft.fact(Facts.day(Term.REFERENCE_DAY, reference, null));
    }
    if (met) {
      draft
          .note(Remark.LEDGER_ENTRIES, Integer.toString(matter.studio().activities().size()))
          .pass();
    } else {
      draft.fact(Facts.day(Term.ENTITLED_ON, enough, null)).breach();
    }
  }

  private @Nullable LocalDate reference(Matter matter) {
    if (!atRecognition) {
      return matter.referenceDay();
    }
    Title title = matter.title();
    return title == null ? null : title.from();
  }
}
