package cn.jiangxin.policy.clause;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One clause of a policy document, in our own words.
 *
 * @param id e.g. BDA-14.4
 * @param article the article as the document numbers it
 * @param modes who can tell whether it is met: several where people report and the machine applies
 * @param actions what follows from it
 * @param strength null if the clause binds nobody
 * @param decides codes of the bodies that decide together; empty if nobody need decide
 * @param check name of the check that decides it; null if it only informs
 * @param parameters the numbers and readings it states
 * @param titleClock whether its due day is the end of the title's running cycle or validity
 * @param duties what it asks for again and again, in a form in which titles can be compared
 * @param asks by which records people tell what it asks; empty: nothing need be told
 * @param titleEnd the results of a review by which the title ends; null: none
 * @param guards the steps that must not be taken while it is unmet
 */
public record Clause(
    String id,
    Text article,
    Kind kind,
    Set<Mode> modes,
    Set<Action> actions,
    @Nullable Strength strength,
    @Nullable Severity severity,
    List<String> decides,
    Text text,
    @Nullable String check,
    List<Parameter> parameters,
    boolean titleClock,
    List<Duty> duties,
    List<Answer> asks,
    @Nullable TitleEnd titleEnd,
    Set<Step> guards) {

  /** The same clause under another id, and with other values of its parameters. */
  public Clause as(String otherId, List<Parameter> otherParameters) {
    return new Clause(
        otherId,
        article,
        kind,
        modes,
        actions,
        strength,
        severity,
        decides,
        text,
        check,
        otherParameters,
        titleClock,
        duties,
        asks,
        titleEnd,
        guards);
  }
}
