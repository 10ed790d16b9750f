package cn.jiangxin.policy.measure;

import cn.jiangxin.policy.clause.Settings;
import cn.jiangxin.policy.finding.Finding.Fact;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.subject.ShanghaiClaimFile;
import cn.jiangxin.policy.subject.ShanghaiClaimFile.Employment;
import cn.jiangxin.policy.subject.ShanghaiClaimFile.Forwarded;
import cn.jiangxin.policy.subject.ShanghaiClaimFile.PassOn;
import cn.jiangxin.policy.subject.ShanghaiClaimFile.PatentCertificate;
import cn.jiangxin.policy.subject.ShanghaiClaimFile.SkillCertificate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a Shanghai claim states of the worker, the certificate and the papers (SH-1, SH-4). */
final class ClaimFacts {
  private static final String RECOGNISED_INTERNATIONAL = "RECOGNISED_INTERNATIONAL";
  private static final String NEEDED = "NEEDED";
  private static final String NOT_NEEDED = "NOT_NEEDED";

  private ClaimFacts() {}

  static Function<Matter, Optional<String>> skill(Function<SkillCertificate, @Nullable String> of) {
    return matter -> Optional.ofNullable(matter.shanghaiClaim().skill()).map(of::apply);
  }

  static Function<Matter, Optional<String>> patent(
      Function<PatentCertificate, @Nullable String> of) {
    return matter -> Optional.ofNullable(matter.shanghaiClaim().patent()).map(of::apply);
  }

  static Function<Matter, Answer> employed(Term term, Function<Employment, @Nullable Boolean> of) {
    return matter -> {
      Employment employment = matter.shanghaiClaim().employment();
      return flag(term, employment == null ? null : of.apply(employment));
    };
  }

  static Answer member(Matter matter) {
    return flag(Term.UNION_MEMBERSHIP, matter.shanghaiClaim().unionMember());
  }

  static Answer card(Matter matter) {
    return flag(Term.SERVICE_CARD, matter.shanghaiClaim().cardValid());
  }

  static Answer flag(Term term, @Nullable Boolean value) {
    return value == null
        ? Answer.UNRECORDED
        : Answer.of(value, Facts.text(term, value.toString(), null));
  }

  /** A patent that was declared invalid only after the award was paid does no harm. */
  static Answer patentValid(Matter matter) {
    PatentCertificate patent = matter.shanghaiClaim().patent();
    if (patent == null || (patent.invalidated() == null && patent.invalidatedOn() == null)) {
      return Answer.UNRECORDED;
    }
    LocalDate on = patent.invalidatedOn();
    LocalDate paid = matter.shanghaiClaim().paidOn();
    boolean invalid =
        on == null ? Boolean.TRUE.equals(patent.invalidated()) : fell(matter, on, paid);
    List<Fact> facts =
        invalid && on != null ? List.of(Facts.day(Term.PATENT_INVALIDATED, on, null)) : List.of();
    return Answer.of(!invalid, facts);
  }

  private static boolean fell(Matter matter, LocalDate on, @Nullable LocalDate paid) {
    return matter.asOf().reached(on)
        && !(paid != null && matter.asOf().reached(paid) && paid.isBefore(on));
  }

  /** The office, or that it is a recognised international one, if the office alone won't do. */
  static Function<Matter, Optional<String>> patentOffice(Settings settings) {
    List<String> offices = settings.codes("acceptedPatentOffices");
    return matter -> {
      PatentCertificate patent = matter.shanghaiClaim().patent();
      String office = patent == null ? null : patent.office();
      if (patent == null || offices.contains(String.valueOf(office))) {
        return Optional.ofNullable(office);
      }
      Boolean recognised = patent.recognisedInternational();
      return recognised == null
          ? Optional.empty()
          : Optional.ofNullable(recognised ? RECOGNISED_INTERNATIONAL : office);
    };
  }

  /** Whether the unit's HR department must look at the certificate (SH-4U.4). */
  static Function<Matter, Optional<String>> hrCheck(Settings settings) {
    List<String> issuers = settings.codes("hrCheckedIssuers");
    return matter -> {
      SkillCertificate skill = matter.shanghaiClaim().skill();
      if (skill == null) {
        return Optional.empty();
      }
      if (skill.issuer() != null && issuers.contains(skill.issuer())) {
        return Optional.of(NEEDED);
      }
      return skill.issuer() == null
          ? Optional.empty()
          : Optional.ofNullable(skill.industrySpecific()).map(own -> own ? NEEDED : NOT_NEEDED);
    };
  }

  static Holding attachments(Matter matter) {
    return Holdings.coded(matter.shanghaiClaim().attachments(), "claim:" + code(matter));
  }

  /** Papers not recorded as sent on have not been sent on. */
  static Holding forwarded(Matter matter) {
    Set<String> papers = new HashSet<>();
    List<Fact> facts = new ArrayList<>();
    for (Forwarded forwarded : matter.shanghaiClaim().forwarded()) {
      if (matter.asOf().reached(forwarded.on()) && papers.add(forwarded.paper())) {
        facts.add(
            Facts.text(Term.FORWARDED_PAPERS, forwarded.paper() + " " + forwarded.on(), null));
      }
    }
    return new Holding(true, papers, facts);
  }

  static List<PassOn> passOns(Matter matter) {
    List<PassOn> received = new ArrayList<>();
    for (PassOn passOn : matter.shanghaiClaim().passOns()) {
      if (matter.asOf().reached(passOn.receivedOn())) {
        received.add(passOn);
      }
    }
    return received;
  }

  private static String code(Matter matter) {
    return matter.shanghaiClaim().code();
  }

  static Function<Matter, Optional<LocalDate>> day(
      Function<ShanghaiClaimFile, @Nullable LocalDate> of) {
    return matter ->
        Optional.ofNullable(of.apply(matter.shanghaiClaim())).filter(matter.asOf()::reached);
  }

  /** The day a certificate bears, whenever that is. */
  static @Nullable LocalDate certificateOn(ShanghaiClaimFile file) {
    SkillCertificate skill = file.skill();
    PatentCertificate patent = file.patent();
    return switch (file.kind()) {
      case SKILL -> skill == null ? null : skill.certificateOn();
      case PATENT -> patent == null ? null : patent.certificateOn();
    };
  }
}
