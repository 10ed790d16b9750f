package cn.jiangxin.lifecycle.movein;

import cn.jiangxin.ledger.sheet.SheetWords;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The sheets of the workbook in the order in which their rows may refer to each other. */
@Singleton
class Parts {
  private final List<Part> all;

  Parts(
      UnitsPart units,
      StudiosPart studios,
      MembersPart members,
      TitlesPart titles,
      ReviewsPart reviews,
      RectificationsPart rectifications,
      ProjectsPart projects,
      ActivitiesPart activities,
      OutcomesPart outcomes,
      MentorshipsPart mentorships,
      GrantsPart grants,
      InstalmentsPart instalments,
      SpendingPart spending) {
    this.all =
        List.of(
            units,
            studios,
            members,
            titles,
            reviews,
            rectifications,
            projects,
            activities,
            outcomes,
            mentorships,
            grants,
            instalments,
            spending);
  }

  List<Part> all() {
    return all;
  }

  /** The part that a sheet of the name is for, in either language. */
  Optional<Part> named(String sheet, SheetWords words) {
    return all.stream().filter(part -> words.says(sheet, title(part))).findFirst();
  }

  static String title(Part part) {
    return "move-in.sheet." + part.name();
  }
}
