package cn.jiangxin.lifecycle.movein;

import cn.jiangxin.ledger.Mentorship;
import cn.jiangxin.ledger.MentorshipForm;
import cn.jiangxin.ledger.sheet.MentorshipLayout;
import jakarta.inject.Singleton;

/** The mentoring agreements (BDA-13). */
@Singleton
final class MentorshipsPart extends LedgerPart<MentorshipForm, Mentorship> {

  MentorshipsPart(MentorshipLayout layout) {
    super(layout);
  }
}
