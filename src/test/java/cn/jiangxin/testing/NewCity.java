package cn.jiangxin.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A small policy pack of a city that the product does not know, for packs that change it or have a
 * mistake; {@link OtherCity} is a whole one.
 */
public final class NewCity {

  private static final String SCHEME =
      """
      id: LH
      version: "2026.1"
      programme: LH
      title: { zh: 临河市职工创新工作室办法, en: Measure of the City of Linhe }
      issuer: { zh: 临河市总工会, en: Linhe Federation of Trade Unions }
      number: 临工发〔2026〕1号
      completeness: FULL
      subject: studio
      applies-to: participants
      levels: [STREET, CITY]
      recognised-by: linheBodies
      in-force-from: linheInForce
      codes:
        LH_UNION: { zh: 临河市总工会, en: Linhe union }
        LH_TALENT_OFFICE: { zh: 临河人才办, en: Linhe talent office }
      """;

  private static final String CLAUSES =
      """
      clauses:
        - id: LH-1
          article: 第一条
          kind: workflow
          mode: machine
          action: block
          strength: hard
          severity: high
          decides: [LH_UNION, LH_TALENT_OFFICE]
          text: { zh: 市总工会和人才办共同认定。, en: The union and the talent office recognise together. }
          parameters:
            linheBodies: { always: [LH_UNION, LH_TALENT_OFFICE] }
            linheInForce: { always: 2026-01-01 }
          check: two-bodies
        - id: LH-2
          article: 第二条
          kind: eligibility
          mode: machine
          action: block
          strength: hard
          severity: medium
          decides: LH_UNION
          text: { zh: 场地不少于五十平方米。, en: The venue has at least fifty square metres. }
          parameters:
            linheArea: { always: 50 }
          check: at-least
          measure: venue.area
          limit: linheArea
        - id: LH-3
          article: 第三条
          kind: money
          mode: none
          action: record
          text: { zh: 由人才办资助，标准另定。, en: The talent office pays; how much is set elsewhere. }
      """;

  private static final String CASES =
      """
      baselines:
        STUDIO:
          code: S
          unit: { code: U, name: 单位 }
          venues: [{ area: 50, when: 2020-01-01.. }]
          recognitions:
            - programme: LH
              level: CITY
              decisions:
                - { body: LH_UNION, concurs: true, decidedOn: 2026-02-01 }
                - { body: LH_TALENT_OFFICE, concurs: true, decidedOn: 2026-02-02 }
      cases:
        - name: both recognise, and the venue is just large enough
          expect: [{ on: 2026-03-01, clauses: { LH-1: PASS, LH-2: PASS } }]
        - name: one of them only
          facts: { recognitions: [{ programme: LH, level: CITY, decisions: [{ body: LH_UNION, concurs: true, decidedOn: 2026-02-01 }] }] }
          expect: [{ on: 2026-03-01, clauses: { LH-1: BLOCK } }]
        - name: just too small
          facts: { venues: [{ area: 49.99, when: 2020-01-01.. }] }
          expect: [{ on: 2026-03-01, clauses: { LH-2: BLOCK } }]
      """;

  private NewCity() {}

  /**
   * Writes the pack.
   *
   * @param directory where outside packs lie
   * @return the folder of the pack
   */
  public static Path write(Path directory) throws IOException {
    Path folder = Files.createDirectories(directory.resolve("linhe").resolve("measure"));
    Files.writeString(folder.resolve("scheme.yml"), SCHEME);
    Files.writeString(folder.resolve("clauses.yml"), CLAUSES);
    Files.writeString(folder.resolve("cases.yml"), CASES);
    return folder;
  }

  /** Changes a text in one of the pack's files. */
  public static void change(Path folder, String file, String old, String changed)
      throws IOException {
    String text = Files.readString(folder.resolve(file));
    if (!text.contains(old)) {
      throw new IllegalArgumentException(old);
    }
    Files.writeString(folder.resolve(file), text.replace(old, changed));
  }
}
