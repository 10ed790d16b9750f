package cn.jiangxin.lifecycle.movein;

import cn.jiangxin.ledger.MemberForm;
import cn.jiangxin.ledger.sheet.MemberLayout;
import cn.jiangxin.studio.Member;
import jakarta.inject.Singleton;
import java.util.Objects;

/** The people of the teams (BDA-8, 22.1). */
@Singleton
final class MembersPart extends LedgerPart<MemberForm, Member> {

  MembersPart(MemberLayout layout) {
    super(layout);
  }

  @Override
  void known(Member entry, Intake intake) {
    intake.join(entry);
  }

  @Override
  void brought(Read<MemberForm> read, Intake intake) {
    MemberForm f = read.form();
    intake.join(
        new Member(
            read.id(),
            read.studio().id(),
            Objects.requireNonNull(f.name()),
            f.employeeNo(),
            Objects.requireNonNull(f.role()),
            false,
            true,
            null,
            null,
            null,
            null,
            Objects.requireNonNull(f.joinedOn()),
            f.leftOn(),
            null,
            null));
  }

  @Override
  void stored(Read<MemberForm> read, Member entry, Deed deed) {
    deed.stored(read.id(), entry.id());
  }
}
