package cn.jiangxin.access.personal;

import java.util.regex.Pattern;

/** Papers whose number tells who somebody is. */
public enum IdentityPaper {
  /** Resident identity card, also the residence permits of the same numbering: 18 characters. */
  RESIDENT_ID("\\d{17}[0-9X]", true),
  /** Passport. */
  PASSPORT("[A-Z0-9]{6,12}", false),
  /** Travel permit of residents of Hong Kong and Macao. */
  HK_MACAO_PERMIT("[HM]\\d{8}(\\d{2})?", false),
  /** Travel permit of residents of Taiwan. */
  TAIWAN_PERMIT("\\d{8}(\\d{2})?", false),
  /** Identity card of foreigners with permanent residence: the old form and the new one. */
  FOREIGN_RESIDENT("[A-Z]{3}\\d{12}|\\d{17}[0-9X]", false);

  private final Pattern shape;
  private final boolean checked;

  IdentityPaper(String shape, boolean checked) {
    this.shape = Pattern.compile(shape);
    this.checked = checked;
  }

  /** Whether a number, in capitals and without blanks, can stand on such a paper. */
  boolean bears(String number) {
    return shape.matcher(number).matches();
  }

  /** Whether a number of this paper ends in a check character over the others. */
  boolean isChecked(String number) {
    return checked || number.length() == CheckDigits.RESIDENT_LENGTH;
  }
}
