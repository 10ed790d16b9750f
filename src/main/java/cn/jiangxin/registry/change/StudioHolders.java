package cn.jiangxin.registry.change;

import cn.jiangxin.access.Scope;
import cn.jiangxin.assessment.Reassess;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.RegisterChange;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.Studios;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Studios as those whose records change. */
@Singleton
public final class StudioHolders implements Holders<Studio> {

  private final Studios studios;
  private final Reassess reassess;

  StudioHolders(Studios studios, Reassess reassess) {
    this.studios = studios;
    this.reassess = reassess;
  }

  @Override
  public Optional<Studio> seen(String code, Scope scope) {
    return studios.find(code, scope);
  }

  @Override
  public Optional<Studio> find(String code, Scope scope) {
    return studios.findForChange(code, scope);
  }

  @Override
  public Reason unknown() {
    return Reason.of("registry.refused.unknownStudio");
  }

  @Override
  public String codeOf(Studio holder) {
    return holder.code();
  }

  @Override
  public @Nullable Long studioOf(Studio holder) {
    return holder.id();
  }

  @Override
  public @Nullable Long unitOf(Studio holder) {
    return null;
  }

  @Override
  public RegisterChange change(
      Studio holder,
      String part,
      @Nullable Long record,
      @Nullable Long voided,
      @Nullable String reason) {
    return new RegisterChange(holder.id(), null, part, record, voided, reason);
  }

  @Override
  public void reassess(Studio holder) {
    reassess.now(holder.id());
  }
}
