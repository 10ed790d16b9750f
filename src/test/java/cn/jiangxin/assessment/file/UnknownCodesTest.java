package cn.jiangxin.assessment.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.jiangxin.policy.Assessor;
import cn.jiangxin.policy.PolicyCatalogue;
import cn.jiangxin.policy.facts.FileFault;
import cn.jiangxin.policy.finding.Finding;
import cn.jiangxin.policy.finding.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A code that nobody knows is refused at its path; one that was stored all the same is no pass. */
class UnknownCodesTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 6, 1);
  private static final PolicyCatalogue CATALOGUE = PolicyCatalogue.load(null);

  private static final String CSTA =
      """
      'code': 'A', 'call': 'C', 'applicant': 'U', 'receivedOn': '2024-01-20', 'certificateOn': '2024-03-01',
      'incidents': [{'kind': 'MAJOR_ACCIDENT', 'on': '2025-03-01', 'result': 'ACCEPTED', 'resultOn': '2025-04-01'}],
      'quotaUses': [{'code': 'B', 'call': 'C', 'filedOn': '2024-01-05', 'status': 'PENDING'}]""";

  private static final String STUDIO =
      """
      'code': 'X', 'unit': {'code': 'U', 'name': 'N'}, 'types': [{'type': 'TECH_BREAKTHROUGH'}],
      'members': [{'id': 1, 'person': 'P', 'role': 'LEADER'}],
      'recognitions': [{'programme': 'BDA', 'level': 'DISTRICT_CLASS', 'decisions': [
        {'body': 'BDA_UNION', 'concurs': true, 'decidedOn': '2019-05-01'},
        {'body': 'BDA_SCITECH_BUREAU', 'concurs': true, 'decidedOn': '2019-05-01'}]}],
      'reviews': [
        {'programme': 'BDA', 'kind': 'FOLLOWING_YEAR', 'sessionOn': '2020-05-01', 'result': 'PASS', 'decidedOn': '2020-05-01'},
        {'programme': 'BDA', 'kind': 'END_OF_CYCLE', 'sessionOn': '2024-04-01', 'result': 'STAR', 'decidedOn': '2024-04-01'}],
      'outcomes': [{'type': 'PATENT_INVENTION', 'formedOn': '2023-05-01', 'title': 'T', 'patent':
        {'number': '1', 'kind': 'INVENTION', 'grantAnnouncedOn': '2023-05-01', 'status': 'VALID', 'inventorMembers': [1]}}]""";

  private static final String PROJECT =
      """
      'code': 'P', 'studio': 'X', 'planYear': 2024, 'totalNeed': 200000, 'grade': 50000, 'appliedOn': '2024-06-01',
      'titles': [{'programme': 'BJ', 'level': 'DISTRICT_CLASS'}],
      'otherMoney': [{'payer': 'U', 'source': 'UNION', 'amount': 60000}]""";

  private static final String CLAIM =
      """
      'code': 'S', 'planYear': 2023, 'kind': 'PATENT', 'route': 'UNIT', 'applicant': 'W', 'submittedOn': '2023-09-01',
      'employment': {'employerKind': 'ENTERPRISE', 'middleOrAbove': true, 'fullTimeRd': false}""";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CSTA_APPLICATION|ACCEPTED|FAILED|incidents[0].result|CSTA-5.5",
        "CSTA_APPLICATION|ACCEPTED||incidents[0].result|CSTA-5.5",
        "CSTA_APPLICATION|MAJOR_ACCIDENT|ACCIDENT|incidents[0].kind|CSTA-5.5",
        "STUDIO|PASS|PASSED|reviews[0].result|BDA-17.2",
        "STUDIO|STAR|STARR|reviews[1].result|BDA-25.2",
        "STUDIO|STAR|PASS|reviews[1].result|BDA-25.2",
        "STUDIO|VALID|REVOKED|outcomes[0].patent.status|BDA-14.2",
        "STUDIO|DISTRICT_CLASS|DISTRICT|recognitions[0].level|BDA-17.2",
        "BOOST_PROJECT|UNION|UNIT_UNION|otherMoney[0].source|BJ24-J.11",
        "SHANGHAI_CLAIM|ENTERPRISE|HOSPITAL|employment.employerKind|SH-1B.3",
      })
  void an_unknown_code_is_refused_at_its_path_and_never_passed(
      String kind, String known, String unknown, String path, String clause) {
    String code = unknown == null ? "" : unknown;
    FileRequest right = request(kind, file(kind));
    assertThat(findings(right, clause)).noneMatch(UnknownCodesTest::lacksCode);
    FileRequest wrong = request(kind, file(kind).replace("'" + known + "'", "'" + code + "'"));
    assertThat(findings(wrong, clause)).isNotEmpty().allMatch(UnknownCodesTest::isDoubtful);
    assertThatExceptionOfType(FileFault.class)
        .isThrownBy(() -> new AssessFile(CATALOGUE, TODAY).of(wrong))
        .satisfies(
            fault -> {
              assertThat(fault.path()).isEqualTo("$.file." + path);
              assertThat(fault.arguments().get(0)).contains(known);
            });
  }

  private static boolean lacksCode(Finding finding) {
    return finding.missing().stream().anyMatch(m -> m.what().equals("policy.term.known-code"));
  }

  private static boolean isDoubtful(Finding finding) {
    return finding.verdict() == Verdict.UNKNOWN && lacksCode(finding);
  }

  private static List<Finding> findings(FileRequest request, String clause) {
    return CATALOGUE.inForce(TODAY).stream()
        .flatMap(scheme -> new Assessor().assess(request.file(), scheme, TODAY).findings().stream())
        .filter(finding -> finding.clause().equals(clause))
        .filter(finding -> !clause.equals("BDA-14.2") || finding.period().equals("2022-2024"))
        .toList();
  }

  private static String file(String kind) {
    return switch (kind) {
      case "STUDIO" -> STUDIO;
      case "BOOST_PROJECT" -> PROJECT;
      case "SHANGHAI_CLAIM" -> CLAIM;
      default -> CSTA;
    };
  }

  private static FileRequest request(String kind, String file) {
    String json = "{'today': '" + TODAY + "', 'subject': '" + kind + "', 'file': {" + file + "}}";
    return FileRequest.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }
}
