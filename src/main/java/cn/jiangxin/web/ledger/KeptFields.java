package cn.jiangxin.web.ledger;

import cn.jiangxin.web.shell.Form;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Which fields of an unfinished form are kept. */
final class KeptFields {

  /** More than any form of a ledger holds when it is filled to the brim. */
  private static final int ROOM = 20_000;

  private static final int MOST = 60;

  /** Fields of the form's own business, which each form has anew. */
  private static final Set<String> NEVER = Set.of(SentForm.KEY, "_csrf", "draft", "reason");

  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,39}");

  /** What may be the number of somebody's identity card, phone or bank card, wherever it stands. */
  private static final Pattern PERSONAL_NUMBER =
      Pattern.compile("(?<!\\d)(\\d[ -]?){15,18}[\\dXx]?(?!\\d)|(?<!\\d)1[3-9]\\d{9}(?!\\d)");

  private KeptFields() {}

  /** The fields to keep; numbers of people are left out wherever they were typed. */
  static Map<String, String> of(Form sent, Set<String> unkept) {
    Map<String, String> kept = new TreeMap<>();
    for (String field : sent.fields()) {
      String value = sent.value(field);
      if (NAME.matcher(field).matches()
          && !NEVER.contains(field)
          && !unkept.contains(field)
          && !PERSONAL_NUMBER.matcher(value).find()) {
        kept.put(field, value);
      }
    }
    return kept;
  }

  /** Whether so much is kept at all. */
  static boolean fit(Map<String, String> fields) {
    return fields.size() <= MOST && fields.values().stream().mapToInt(String::length).sum() <= ROOM;
  }
}
