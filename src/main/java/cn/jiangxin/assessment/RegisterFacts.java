package cn.jiangxin.assessment;

import cn.jiangxin.policy.subject.StudioFile;
import cn.jiangxin.policy.subject.StudioType;
import cn.jiangxin.studio.Applications;
import cn.jiangxin.studio.Judgements;
import cn.jiangxin.studio.Sanctions;
import cn.jiangxin.studio.StudioDocuments;
import cn.jiangxin.studio.StudioNames;
import cn.jiangxin.studio.StudioTypings;
import cn.jiangxin.studio.Venues;
import jakarta.inject.Singleton;
import java.util.Set;

/** Names, types, venues, documents, applications, sanctions and judgements of the studios. */
@Singleton
class RegisterFacts implements FactSource {

  private final StudioNames names;
  private final StudioTypings types;
  private final Venues venues;
  private final StudioDocuments documents;
  private final Applications applications;
  private final Sanctions sanctions;
  private final Judgements judgements;

  RegisterFacts(
      StudioNames names,
      StudioTypings types,
      Venues venues,
      StudioDocuments documents,
      Applications applications,
      Sanctions sanctions,
      Judgements judgements) {
    this.names = names;
    this.types = types;
    this.venues = venues;
    this.documents = documents;
    this.applications = applications;
    this.sanctions = sanctions;
    this.judgements = judgements;
  }

  @Override
  public void addTo(FactSheets sheets) {
    Set<Long> ids = sheets.studioIds();
    names
        .current(ids)
        .forEach(
            n -> sheets.of(n.studioId()).names().add(new StudioFile.Named(n.name(), n.when())));
    types
        .current(ids)
        .forEach(
            t ->
                sheets
                    .of(t.studioId())
                    .types()
                    .add(new StudioFile.Typed(StudioType.valueOf(t.type()), t.when())));
    venues
        .current(ids)
        .forEach(
            v ->
                sheets
                    .of(v.studioId())
                    .venues()
                    .add(new StudioFile.Venue(v.id(), v.areaM2(), v.equipped(), v.when())));
    documents
        .current(ids)
        .forEach(
            d ->
                sheets
                    .of(d.studioId())
                    .documents()
                    .add(new StudioFile.Document(d.id(), d.kind(), d.when())));
    applications
        .current(ids)
        .forEach(
            a ->
                sheets
                    .of(a.studioId())
                    .applications()
                    .add(
                        new StudioFile.Application(
                            a.id(),
                            a.programme(),
                            a.roundYear(),
                            a.recommendedOn(),
                            a.appliedOn(),
                            a.withdrawnOn() != null,
                            a.materials())));
    sanctions
        .current(ids)
        .forEach(
            s ->
                sheets
                    .of(s.studioId())
                    .sanctions()
                    .add(new StudioFile.Sanction(s.id(), s.kind(), s.when(), s.amount())));
    judgements
        .current(ids)
        .forEach(
            j ->
                sheets
                    .of(j.studioId())
                    .judgements()
                    .add(
                        new StudioFile.Judgement(
                            j.id(),
                            j.clause(),
                            j.favourable(),
                            j.judgedBy(),
                            j.judgedOn(),
                            j.reason())));
  }
}
