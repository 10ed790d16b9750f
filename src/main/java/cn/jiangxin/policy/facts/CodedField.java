package cn.jiangxin.policy.facts;

import java.util.Arrays;
import java.util.List;

/**
 * A field of a file that bears a code.
 *
 * @param record simple name of the record it stands in
 * @param judged whether a scheme must know the code to judge by it; else it is only refused at the
 *     door
 * @param codes the codes of all packs
 * @param parameters names of the parameters that list further codes; one that begins with * stands
 *     for all that end like it, one that begins with @ for what a pack says of its titles
 */
public record CodedField(
    String record, String name, boolean judged, List<String> codes, List<String> parameters) {

  /** The levels of the titles that a pack gives. */
  public static final String LEVELS = "@levels";

  /** The kinds of review that its titles go through. */
  public static final String REVIEWS = "@reviews";

  /** The results that a review may have. */
  public static final String RESULTS = "@results";

  static CodedField of(String line) {
    String[] cells = line.split(",", -1);
    return new CodedField(
        cells[0], cells[1], cells[2].equals("SCHEME"), words(cells[3]), words(cells[4]));
  }

  private static List<String> words(String cell) {
    return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(" "));
  }

  /** Whether the parameter lists codes of the field. */
  public boolean isListedBy(String parameter) {
    return parameters.stream()
        .anyMatch(
            own ->
                own.startsWith("*") ? parameter.endsWith(own.substring(1)) : parameter.equals(own));
  }
}
