package cn.jiangxin.web.register;

import cn.jiangxin.access.Actor;
import cn.jiangxin.registry.change.RegisterPart;
import cn.jiangxin.web.shell.Form;
import cn.jiangxin.web.words.Words;
import java.util.Map;

/**
 * How the pages of one part of the register read its form and show it.
 *
 * @param <S> a studio or a unit
 * @param <F> what a person fills in
 */
interface PartPages<S, F> {

  /** The part itself. */
  RegisterPart<S, F> part();

  /** Its name in addresses, e.g. venues. */
  String path();

  /** The view of its form. */
  String view();

  /** Reads what was entered; what cannot be read is refused at its field. */
  F read(Form form);

  /** The values that would make the record again. */
  Map<String, String> values(F form);

  /** What the form offers to choose from, by the name that its view knows it by. */
  Map<String, ?> choices(Actor actor, S holder, Words words);

  /** The page that shows its records, below the address of the studio. */
  default String back() {
    return "/profile";
  }

  /** Whether the person may record anything of this part somewhere. */
  default boolean isFor(Actor actor) {
    return actor.may(part().permission());
  }

  /** Whether the person may record anything of this part of the holder. */
  default boolean isFor(Actor actor, S holder) {
    return isFor(actor);
  }
}
