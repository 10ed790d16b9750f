package cn.jiangxin.registry.change;

import cn.jiangxin.access.Scope;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.RegisterChange;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Those whose records the register keeps: studios or units.
 *
 * @param <S> a studio or a unit
 */
public interface Holders<S> {

  /** The one with the code, if the scope lets it be seen. */
  Optional<S> seen(String code, Scope scope);

  /** The same for a change: others who want to change it wait until the transaction ends. */
  Optional<S> find(String code, Scope scope);

  /** That there is none, or none for the actor. */
  Reason unknown();

  /** Register code. */
  String codeOf(S holder);

  /** The studio that the audit trail names; null for a unit. */
  @Nullable Long studioOf(S holder);

  /** The unit that the audit trail names; null for a studio. */
  @Nullable Long unitOf(S holder);

  /** The change of one of its records. */
  RegisterChange change(
      S holder, String part, @Nullable Long record, @Nullable Long voided, @Nullable String reason);

  /** Judges anew whatever the change may bear upon. */
  void reassess(S holder);
}
