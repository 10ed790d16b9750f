package cn.jiangxin.policy.matter;

import cn.jiangxin.policy.subject.StudioFile.Recognition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The titles of one studio under one scheme, oldest first. */
final class Titles {
  private Titles() {}

  static List<Title> of(List<Recognition> recognitions, TitleRule rule, AsOf asOf) {
    List<Title> titles = new ArrayList<>(1);
    for (Recognition recognition : recognitions) {
      LocalDate from = recognisedOn(recognition, rule);
      if (from != null && asOf.reached(from)) {
        titles.add(new Title(recognition, from, rule.firstYear().after(from)));
      }
    }
    titles.sort(Comparator.comparing(Title::from));
    return titles;
  }

  private static @Nullable LocalDate recognisedOn(Recognition recognition, TitleRule rule) {
    return recognition.programme().equals(rule.programme())
            && !recognition.level().equals(rule.advisoryLevel())
        ? rule.agreedOn(recognition.decisions())
        : null;
  }

  static @Nullable Title held(List<Title> titles, AsOf asOf) {
    for (int i = titles.size() - 1; i >= 0; i--) {
      Title title = titles.get(i);
      if (!asOf.happened(title.record().endedOn())) {
        return title;
      }
    }
    return null;
  }
}
