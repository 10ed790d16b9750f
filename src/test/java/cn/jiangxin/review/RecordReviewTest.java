package cn.jiangxin.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Role;
import cn.jiangxin.assessment.GatherFacts;
import cn.jiangxin.policy.subject.StudioFile;
import cn.jiangxin.shared.Result;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.TestClock;
import cn.jiangxin.testing.TestDatabase;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@CleanDatabase
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordReviewTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
  private static final Actor DISTRICT = actor(21, Role.UPPER_UNION, 100);
  private static final Actor BUREAU = actor(24, Role.SCIENCE_BUREAU, 102);
  private static final Actor ELSEWHERE = actor(22, Role.UPPER_UNION, 200);
  private static final Actor UNIT = actor(23, Role.UNIT_UNION, 100);

  @Inject RecordReview recordReview;
  @Inject DecideReview decideReview;
  @Inject Reviews reviews;
  @Inject GatherFacts facts;
  @Inject TestClock clock;

  @BeforeAll
  void studios() throws SQLException {
    try (Connection connection = TestDatabase.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          INSERT INTO organisation (id, code, kind, name, body_code, recorded_at)
          VALUES (100, 'D', 'UPPER_UNION', '区总工会', 'BDA_UNION', NOW(6)), (101, 'U', 'UNIT', '甲厂', NULL, NOW(6)),
                 (102, 'B', 'UPPER_UNION', '科创局', 'BDA_SCITECH_BUREAU', NOW(6)),
                 (200, 'E', 'UPPER_UNION', '外区总工会', NULL, NOW(6))
          """);
      statement.execute(
          "INSERT INTO organisation_closure VALUES (100, 100), (100, 101), (101, 101), (200, 200), (102, 102), (102, 101)");
      for (int i = 1; i <= 6; i++) {
        statement.execute(
            """
            INSERT INTO studio (id, code, unit_id, display_name, field, recorded_at)
            VALUES (%1$d, 'S-%1$d', 101, '工作室%1$d', '机械加工', NOW(6))
            """
                .formatted(i));
        if (i != 6) {
          statement.execute(
              "INSERT INTO recognition (studio_id, programme, level, recorded_at) VALUES (%d, 'BDA', 'DISTRICT_CLASS', NOW(6))"
                  .formatted(i));
        }
      }
    }
  }

  @BeforeEach
  void day() {
    clock.set(TODAY);
  }

  @Test
  void A_67_a_review_is_decided_on_the_later_of_two_concurring_votes() {
    Review review =
        done(
            recordReview.record(
                request("S-1", "FOLLOWING_YEAR", "PASS", vote("BDA_UNION", true, 20)), DISTRICT));
    assertThat(review.decidedOn()).isNull();
    done(decideReview.decide(BUREAU, "S-1", review.id(), second(true, 25), "second-1"));
    StudioFile.Review fact = ((StudioFile) facts.of(List.of(1L)).get(0).file()).reviews().get(0);
    assertThat(fact.decidedOn()).isEqualTo(LocalDate.of(2026, 6, 25));
    assertThat(fact.result()).isEqualTo("PASS");
    assertThat(fact.decisions())
        .extracting(StudioFile.BodyDecision::body)
        .containsExactlyInAnyOrder("BDA_UNION", "BDA_SCITECH_BUREAU");
    assertThat(fact.methods()).containsExactlyInAnyOrder("EXPERT_REVIEW", "FIELD_VISIT");
  }

  @Test
  void A_67_one_vote_decides_nothing_yet() {
    Review review =
        done(
            recordReview.record(
                request("S-2", "END_OF_CYCLE", "STAR", vote("BDA_UNION", true, 20)), DISTRICT));
    assertThat(review.decidedOn()).isNull();
  }

  @Test
  void A_67_a_declining_vote_decides_nothing() {
    Review review =
        done(
            recordReview.record(
                request("S-3", "END_OF_CYCLE", "KEEP", vote("BDA_UNION", true, 20)), DISTRICT));
    done(decideReview.decide(BUREAU, "S-3", review.id(), second(false, 20), "second-3"));
    assertThat(reviews.current(List.of(3L)).get(0).decidedOn()).isNull();
  }

  @Test
  void BDA_3_one_person_records_one_body_s_vote_and_only_of_the_own_body() {
    assertThat(
            refusal(
                "FOLLOWING_YEAR",
                "PASS",
                vote("BDA_UNION", true, 20),
                vote("BDA_SCITECH_BUREAU", true, 20)))
        .containsExactly("votes.refused.not-your-body");
    assertThat(refusal("FOLLOWING_YEAR", "PASS", vote("BDA_SCITECH_BUREAU", true, 20)))
        .containsExactly("votes.refused.not-your-body");
    Actor both =
        new Actor(
            25L,
            "both",
            "双职",
            Set.of(
                new Actor.Assignment(Role.UPPER_UNION, 100L, null),
                new Actor.Assignment(Role.SCIENCE_BUREAU, 102L, null)));
    ReviewRequest two =
        request(
            "S-5",
            "FOLLOWING_YEAR",
            "PASS",
            vote("BDA_UNION", true, 20),
            vote("BDA_SCITECH_BUREAU", true, 20));
    Result<Review> refused = recordReview.record(two, both);
    assertThat(refusals(refused)).containsExactly("votes.refused.same-person");
    assertThat(((Result.Refused<Review>) refused).reasons().get(0).clause()).isEqualTo("BDA-3");
    assertThat(reviews.current(List.of(5L))).isEmpty();
  }

  @Test
  void the_same_review_is_recorded_once() {
    ReviewRequest same = request("S-4", "FOLLOWING_YEAR", "FAIL", vote("BDA_UNION", true, 20));
    done(recordReview.record(same, DISTRICT));
    assertThat(refusals(recordReview.record(same, DISTRICT)))
        .containsExactly("review.refusal.recorded_before");
    assertThat(reviews.current(List.of(4L))).hasSize(1);
  }

  @Test
  void a_review_with_faults_is_refused_at_its_fields() {
    assertThat(refusal("NEVER", "PASS", vote("BDA_UNION", true, 20)))
        .containsExactly("review.refusal.kind_unknown");
    assertThat(refusal("FOLLOWING_YEAR", "STAR", vote("BDA_UNION", true, 20)))
        .containsExactly("review.refusal.result_unknown");
    assertThat(refusal("FOLLOWING_YEAR", "PASS")).containsExactly("review.refusal.no_vote");
    assertThat(refusal("FOLLOWING_YEAR", null, vote("BDA_UNION", true, 20)))
        .containsExactly("review.refusal.vote_without_result");
    assertThat(refusal("FOLLOWING_YEAR", "PASS", vote("BDA_UNION", true, 14)))
        .containsExactly("review.refusal.vote_before_session");
    assertThat(
            refusal(
                "FOLLOWING_YEAR", "PASS", vote("BDA_UNION", true, 20), vote("BDA_UNION", true, 21)))
        .containsExactly("review.refusal.body_twice");
    assertThat(
            refusal("FOLLOWING_YEAR", "PASS", new Vote("BDA_UNION", true, TODAY.plusDays(1), null)))
        .containsExactly("review.refusal.day_in_future");
    assertThat(refusal("FOLLOWING_YEAR", "PASS", new Vote("BDA_UNION", true, null, null)))
        .containsExactly("review.refusal.vote_incomplete");
    assertThat(reviews.current(List.of(5L))).isEmpty();
  }

  @Test
  void a_studio_without_title_is_not_reviewed() {
    ReviewRequest request = request("S-6", "FOLLOWING_YEAR", "PASS", vote("BDA_UNION", true, 20));
    assertThat(refusals(recordReview.record(request, DISTRICT)))
        .containsExactly("review.refusal.no_title");
  }

  @Test
  void only_who_decides_in_the_district_records_a_review() {
    ReviewRequest request = request("S-5", "FOLLOWING_YEAR", "PASS", vote("BDA_UNION", true, 20));
    assertThat(refusals(recordReview.record(request, ELSEWHERE)))
        .containsExactly("review.refusal.studio_unknown");
    assertThat(refusals(recordReview.record(request, UNIT)))
        .containsExactly("review.refusal.studio_unknown");
  }

  private static ReviewVote second(boolean concurs, int day) {
    return new ReviewVote("BDA_SCITECH_BUREAU", concurs, LocalDate.of(2026, 6, day), null, null);
  }

  private List<String> refusal(String kind, @Nullable String result, Vote... votes) {
    return refusals(recordReview.record(request("S-5", kind, result, votes), DISTRICT));
  }

  private static ReviewRequest request(
      String studio, String kind, @Nullable String result, Vote... votes) {
    return new ReviewRequest(
        studio,
        "BDA",
        kind,
        LocalDate.of(2026, 6, 1),
        LocalDate.of(2026, 6, 2),
        LocalDate.of(2026, 6, 15),
        true,
        null,
        null,
        Set.of("EXPERT_REVIEW", "FIELD_VISIT"),
        result,
        List.of(votes),
        null);
  }

  private static Vote vote(String body, boolean concurs, int day) {
    return new Vote(body, concurs, LocalDate.of(2026, 6, day), null);
  }

  private static List<String> refusals(Result<?> result) {
    return result.fold(
        done -> List.of(), reasons -> reasons.stream().map(Result.Reason::key).toList());
  }

  private static <T> T done(Result<T> result) {
    return result.fold(
        value -> value,
        reasons -> {
          throw new AssertionError("refused: " + reasons);
        });
  }

  private static Actor actor(long account, Role role, long organisation) {
    return new Actor(
        account, "login" + account, "姓名", Set.of(new Actor.Assignment(role, organisation, null)));
  }
}
