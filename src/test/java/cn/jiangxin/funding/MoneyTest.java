package cn.jiangxin.funding;

import static cn.jiangxin.funding.MoneyFixture.GRANTER;
import static cn.jiangxin.funding.MoneyFixture.LEADER_A;
import static cn.jiangxin.funding.MoneyFixture.PAYER;
import static cn.jiangxin.funding.MoneyFixture.SECOND_A;
import static cn.jiangxin.funding.MoneyFixture.UNION_A;
import static cn.jiangxin.funding.MoneyFixture.UNION_B;
import static cn.jiangxin.funding.MoneyFixture.done;
import static cn.jiangxin.funding.MoneyFixture.number;
import static cn.jiangxin.funding.MoneyFixture.refusals;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Role;
import cn.jiangxin.access.Scope;
import cn.jiangxin.shared.Money;
import cn.jiangxin.shared.Result;
import cn.jiangxin.testing.BothBodies;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.SmallDistrict;
import cn.jiangxin.testing.TestClock;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@CleanDatabase
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MoneyTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
  private static final LocalDate GRANTED = LocalDate.of(2026, 1, 10);
  private static final AtomicInteger NUMBER = new AtomicInteger();

  @Inject GrantBoost grantBoost;
  @Inject PayInstalment payInstalment;
  @Inject RecordSpending recordSpending;
  @Inject DecideSpending decideSpending;
  @Inject ReverseSpending reverseSpending;
  @Inject DecideReversal decideReversal;
  @Inject Grants grants;
  @Inject TestClock clock;

  @BeforeAll
  void studios() throws SQLException {
    MoneyFixture.insert();
  }

  @BeforeEach
  void day() {
    clock.set(TODAY);
  }

  @Test
  void an_instalment_debits_the_funds_and_credits_its_payer() {
    String grant = granted("200000");
    pay(grant, "BDA_UNION", "200000.00");
    assertThat(grants.postings(grant, Scope.SERVICE))
        .extracting(Posting::account, Posting::amount)
        .containsExactly(
            tuple("FUNDS", Money.yuan(200_000)), tuple("PAYER:BDA_UNION", Money.yuan(-200_000)));
    assertThat(find(grant))
        .satisfies(g -> assertThat(g.received()).isEqualTo(Money.yuan(200_000)))
        .satisfies(g -> assertThat(g.balance()).isEqualTo(Money.yuan(200_000)))
        .satisfies(g -> assertThat(g.fullyPaidOn()).isEqualTo(TODAY));
  }

  @Test
  void a_spending_lessens_the_balance_to_the_fen_and_is_told_by_category() {
    String grant = paid("1000");
    done(spend(request(grant, "333.33").build()));
    done(spend(request(grant, "0.01").category("MEETING").build()));
    assertThat(find(grant).balance()).isEqualTo(new Money(66_666));
    assertThat(grants.byCategory(grant, Scope.SERVICE))
        .containsExactly(
            new CategoryTotal("MATERIALS", new Money(33_333)),
            new CategoryTotal("MEETING", new Money(1)));
  }

  @Test
  void every_entry_balances_and_no_grant_is_below_zero() throws SQLException {
    assertThat(
            number(
                "SELECT COUNT(*) FROM (SELECT entry_id FROM posting GROUP BY entry_id"
                    + " HAVING SUM(amount_fen) <> 0) unbalanced"))
        .isZero();
    assertThat(
            number(
                "SELECT COUNT(*) FROM (SELECT grant_id FROM posting WHERE account = 'FUNDS'"
                    + " GROUP BY grant_id HAVING SUM(amount_fen) < 0) overdrawn"))
        .isZero();
  }

  @Test
  void an_entry_that_does_not_balance_is_a_fault() {
    OpenGrant grant = new OpenGrant(1, "G", 1, "BDA-26.1", 100, GRANTED);
    assertThatThrownBy(
            () ->
                new Entry(
                    grant,
                    EntryKind.SPENDING,
                    TODAY,
                    null,
                    null,
                    "k",
                    List.of(new Entry.Line(Account.FUNDS, new Money(1)))))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void the_last_fen_can_be_spent_but_not_one_more() {
    String grant = paid("500");
    done(spend(request(grant, "500.00").build()));
    assertThat(refusals(spend(request(grant, "0.01").build())))
        .containsExactly("funding.refusal.overdrawn");
  }

  @Test
  void twenty_at_once_spend_only_what_is_there() throws Exception {
    String grant = paid("1000");
    List<Long> orders =
        IntStream.range(0, 20)
            .mapToObj(i -> done(order(request(grant, "90.00").build())).id())
            .toList();
    List<Result<Spending>> results =
        atOnce(
            20, i -> () -> decideSpending.approve(orders.get(i), "at-once-" + grant + i, SECOND_A));
    assertThat(results.stream().filter(r -> r instanceof Result.Done)).hasSize(11);
    assertThat(find(grant).balance()).isEqualTo(Money.yuan(10));
  }

  @Test
  void twenty_times_the_same_key_has_one_effect_and_one_answer() throws Exception {
    String grant = paid("1000");
    SpendingRequest same = request(grant, "90.00").build();
    List<Result<Spending>> results = atOnce(20, i -> () -> spend(same));
    assertThat(results.stream().map(MoneyFixture::done).map(Spending::id).distinct()).hasSize(1);
    assertThat(find(grant).balance()).isEqualTo(Money.yuan(910));
  }

  @Test
  void a_key_can_not_serve_another_request() {
    String grant = paid("1000");
    SpendingRequest first = request(grant, "90.00").build();
    done(spend(first));
    SpendingRequest other = request(grant, "91.00").key(first.key()).build();
    assertThat(refusals(spend(other))).containsExactly("funding.refusal.key_taken");
  }

  @Test
  void an_instalment_repeated_with_its_key_is_paid_once() {
    String grant = granted("1000");
    InstalmentRequest same =
        new InstalmentRequest(grant, "BDA_FISCAL", "600", TODAY, "pay-" + NUMBER.incrementAndGet());
    Instalment first = done(payInstalment.pay(same, PAYER));
    assertThat(done(payInstalment.pay(same, PAYER))).isEqualTo(first);
    assertThat(find(grant).outstanding()).isEqualTo(Money.yuan(400));
    assertThat(find(grant).fullyPaidOn()).isNull();
  }

  @Test
  void payers_can_not_pay_more_than_was_granted() {
    String grant = granted("1000");
    pay(grant, "BDA_UNION", "600");
    assertThat(refusals(instalment(grant, "BDA_UNION", "400.01")))
        .containsExactly("funding.refusal.more_than_granted");
    pay(grant, "BDA_UNION", "400.00");
  }

  @Test
  void BDA_28_1_refuses_a_category_that_is_not_listed() {
    Result<Spending> result =
        spend(request(paid("1000"), "90.00").category("ENTERTAINMENT").build());
    assertThat(refusals(result)).containsExactly("funding.refusal.category_unknown");
    assertThat(((Result.Refused<Spending>) result).reasons().get(0).clause()).isEqualTo("BDA-28.1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EQUIPMENT",
        "MATERIALS",
        "TEST_PROCESSING",
        "FUEL_POWER",
        "EXPERT_LECTURE",
        "CONSULTING",
        "LABOUR",
        "TRAINING",
        "MEETING",
        "OTHER"
      })
  void BDA_28_1_allows_each_of_the_ten_categories(String category) {
    done(spend(request(paid("100"), "1").category(category).description("场地标识").build()));
  }

  @Test
  void BJ24_lists_no_categories_so_that_any_known_one_will_do_and_no_clause_is_named() {
    done(grant(grantRequest("G-BJ", "BJ24-J.9", "P-A", "1000")));
    pay("G-BJ", "BDA_UNION", "1000");
    done(spend(request("G-BJ", "1").category("OTHER").build()));
    Result<Spending> result = spend(request("G-BJ", "1").category("ENTERTAINMENT").build());
    assertThat(refusals(result)).containsExactly("funding.refusal.category_unknown");
    assertThat(((Result.Refused<Spending>) result).reasons().get(0).clause()).isNull();
  }

  @Test
  void BDA_28_1_refuses_other_costs_without_description() {
    String grant = paid("1000");
    assertThat(refusals(spend(request(grant, "1").category("OTHER").build())))
        .containsExactly("funding.refusal.description_missing");
    assertThat(refusals(spend(request(grant, "1").category("OTHER").description(" ").build())))
        .containsExactly("funding.refusal.description_missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.00", "-1"})
  void an_amount_must_be_more_than_nought(String amount) {
    assertThat(refusals(spend(request(paid("10"), amount).build())))
        .containsExactly("funding.refusal.amount_not_positive");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1.001", "1e9", "十元", "99999999999999"})
  void an_amount_must_be_readable(String amount) {
    assertThat(refusals(spend(request(paid("10"), amount).build())))
        .containsExactly("funding.refusal.amount_unreadable");
  }

  @Test
  void each_missing_field_is_named() {
    Result<Spending> result =
        spend(
            new SpendingRequest(
                paid("10"),
                null,
                null,
                "1",
                "MATERIALS",
                "",
                " ",
                null,
                "",
                null,
                null,
                "k-missing"));
    assertThat(((Result.Refused<Spending>) result).reasons())
        .extracting(Result.Reason::field)
        .containsExactly("spentOn", "payee", "purpose", "voucherNo");
  }

  @Test
  void a_spending_lies_neither_before_the_grant_nor_in_the_future() {
    String grant = paid("1000");
    assertThat(refusals(spend(request(grant, "1").on(GRANTED.minusDays(1)).build())))
        .containsExactly("funding.refusal.before_grant");
    assertThat(refusals(spend(request(grant, "1").on(TODAY.plusDays(1)).build())))
        .containsExactly("funding.refusal.day_in_future");
    done(spend(request(grant, "1").on(GRANTED).build()));
  }

  @Test
  void a_spending_is_linked_to_a_project_of_its_own_studio_only() {
    String grant = paid("1000");
    assertThat(refusals(spend(request(grant, "1").project("P-B").build())))
        .containsExactly("funding.refusal.project_unknown");
    assertThat(done(spend(request(grant, "1").project("P-A").build())).projectCode())
        .isEqualTo("P-A");
  }

  @Test
  void a_reversal_gives_the_money_back_once_and_keeps_the_first_entry() {
    String grant = paid("1000");
    Spending spending = done(spend(request(grant, "90.00").build()));
    Spending reversed = done(reverse(spending.id(), "rev-1-" + grant));
    assertThat(reversed.reversedOn()).isEqualTo(TODAY);
    assertThat(done(reverse(spending.id(), "rev-1-" + grant))).isEqualTo(reversed);
    assertThat(refusals(reverse(spending.id(), "rev-2-" + grant)))
        .containsExactly("funding.refusal.already_reversed");
    assertThat(find(grant).balance()).isEqualTo(Money.yuan(1000));
    assertThat(grants.spending(grant, Scope.SERVICE)).containsExactly(reversed);
    assertThat(
            Money.sum(grants.postings(grant, Scope.SERVICE).stream().map(Posting::amount).toList()))
        .isEqualTo(Money.ZERO);
  }

  @Test
  void money_of_another_unit_can_be_neither_seen_nor_moved() {
    String grant = paid("1000");
    Spending spending = done(spend(request(grant, "90.00").build()));
    Scope foreign = UNION_B.scopeFor(Permission.READ_MONEY);
    assertThat(grants.find(grant, foreign)).isEmpty();
    assertThat(grants.spending(grant, foreign)).isEmpty();
    assertThat(grants.postings(grant, foreign)).isEmpty();
    assertThat(grants.instalments(grant, foreign)).isEmpty();
    assertThat(grants.byCategory(grant, foreign)).isEmpty();
    assertThat(refusals(recordSpending.record(request(grant, "1").build(), UNION_B)))
        .containsExactly("funding.refusal.grant_unknown");
    assertThat(refusals(reverseSpending.ask(spending.id(), "误记", "x-" + grant, UNION_B)))
        .containsExactly("funding.refusal.spending_unknown");
  }

  @Test
  void BDA_27_1_flags_a_spending_for_no_project_until_it_is_taken_back() throws SQLException {
    String grant = "G-" + NUMBER.incrementAndGet();
    done(grant(grantRequest(grant, "BDA-26.1", grant, "300")));
    pay(grant, "BDA_UNION", "300");
    Spending spent = done(spend(request(grant, "20.00").build()));
    String flagged =
        "SELECT COUNT(*) FROM finding WHERE clause = 'BDA-27.1' AND verdict = 'FLAG' AND period = 'S"
            + spent.id()
            + "'";
    assertThat(number(flagged)).isOne();
    done(reverse(spent.id(), "back-" + grant));
    assertThat(number(flagged)).isZero();
  }

  @Test
  void each_movement_is_in_the_audit_trail_and_a_refused_one_is_not() throws SQLException {
    String grant = paid("1000");
    done(spend(request(grant, "90.00").build()));
    refusals(spend(request(grant, "911.00").build()));
    assertThat(
            number("SELECT COUNT(*) FROM audit_entry WHERE subject_code = '%s'".formatted(grant)))
        .isEqualTo(4);
  }

  @Test
  void a_leader_sees_the_money_but_moves_none() {
    String grant = paid("1000");
    assertThat(grants.find(grant, LEADER_A.scopeFor(Permission.READ_MONEY))).isPresent();
    assertThat(refusals(recordSpending.record(request(grant, "1").build(), LEADER_A)))
        .containsExactly("funding.refusal.grant_unknown");
  }

  @Test
  void A_31_the_same_occasion_is_granted_once() {
    GrantRequest first = grantRequest("G-ONCE", "BDA-26.1", "", "200000");
    Grant granted = done(grant(first));
    assertThat(done(grant(first))).isEqualTo(granted);
    assertThat(refusals(grant(grantRequest("G-TWICE", "BDA-26.1", "", "200000"))))
        .containsExactly("funding.refusal.granted_before");
    done(grant(grantRequest("G-STAR-1", "BDA-26.2", "C1", "200000")));
    done(grant(grantRequest("G-STAR-2", "BDA-26.2", "C2", "200000")));
  }

  @Test
  void an_order_moves_nothing_until_another_person_approves_it() {
    String grant = paid("1000");
    Spending ordered = done(order(request(grant, "90.00").build()));
    assertThat(ordered.state()).isEqualTo(SpendingState.RECORDED);
    assertThat(find(grant).balance()).isEqualTo(Money.yuan(1000));
    assertThat(grants.waiting(SECOND_A.scopeFor(Permission.APPROVE_SPENDING)))
        .extracting(Spending::id)
        .contains(ordered.id());
    assertThat(done(decideSpending.approve(ordered.id(), "ok-" + grant, SECOND_A)).state())
        .isEqualTo(SpendingState.APPROVED);
    assertThat(find(grant).balance()).isEqualTo(Money.yuan(910));
  }

  @Test
  void who_recorded_it_does_not_approve_it_whatever_other_role_the_account_holds() {
    String grant = paid("1000");
    Spending ordered = done(order(request(grant, "90.00").build()));
    Actor sameAccount =
        new Actor(
            UNION_A.accountId(),
            "union",
            "沈岚",
            Set.of(
                new Actor.Assignment(Role.UNIT_UNION, 101L, null),
                new Actor.Assignment(Role.UPPER_UNION, 100L, null)));
    for (Actor same : List.of(UNION_A, sameAccount)) {
      assertThat(refusals(decideSpending.approve(ordered.id(), "self-" + grant, same)))
          .containsExactly("funding.refusal.own_record");
      assertThat(refusals(decideSpending.refuse(ordered.id(), "撤回", "self-" + grant, same)))
          .containsExactly("funding.refusal.own_record");
    }
    assertThat(find(grant).balance()).isEqualTo(Money.yuan(1000));
  }

  @Test
  void the_tables_themselves_hold_that_one_person_does_not_do_both() {
    String grant = paid("1000");
    Spending ordered = done(order(request(grant, "90.00").build()));
    assertThatThrownBy(
            () ->
                SmallDistrict.execute(
                    "UPDATE spending SET decided_by = recorded_by WHERE id = " + ordered.id()))
        .isInstanceOf(SQLException.class);
    assertThatThrownBy(
            () ->
                SmallDistrict.execute(
                    "UPDATE spending SET state = 'APPROVED' WHERE id = " + ordered.id()))
        .isInstanceOf(SQLException.class);
  }

  @Test
  void the_payee_does_not_approve_and_a_leader_neither() {
    String grant = paid("1000");
    Spending ordered = done(order(request(grant, "90.00").payee("厂工会二").build()));
    assertThat(refusals(decideSpending.approve(ordered.id(), "payee-" + grant, SECOND_A)))
        .containsExactly("funding.refusal.own_payee");
    assertThat(refusals(decideSpending.approve(ordered.id(), "leader-" + grant, LEADER_A)))
        .containsExactly("funding.refusal.order_unknown");
    assertThat(refusals(decideSpending.approve(ordered.id(), "b-" + grant, UNION_B)))
        .containsExactly("funding.refusal.order_unknown");
    done(decideSpending.approve(ordered.id(), "payer-" + grant, PAYER));
  }

  @Test
  void a_refused_order_moves_nothing_needs_a_reason_and_is_decided_once() {
    String grant = paid("1000");
    Spending ordered = done(order(request(grant, "90.00").build()));
    assertThat(refusals(decideSpending.refuse(ordered.id(), " ", "no-" + grant, SECOND_A)))
        .containsExactly("funding.refusal.required");
    Spending refused = done(decideSpending.refuse(ordered.id(), "凭证不全", "no-" + grant, SECOND_A));
    assertThat(refused.state()).isEqualTo(SpendingState.REFUSED);
    assertThat(done(decideSpending.refuse(ordered.id(), "凭证不全", "no-" + grant, SECOND_A)))
        .isEqualTo(refused);
    assertThat(refusals(decideSpending.approve(ordered.id(), "yes-" + grant, SECOND_A)))
        .containsExactly("funding.refusal.decided_before");
    assertThat(find(grant).balance()).isEqualTo(Money.yuan(1000));
  }

  @Test
  void twenty_approvals_of_one_order_pay_once() throws Exception {
    String grant = paid("1000");
    long id = done(order(request(grant, "90.00").build())).id();
    List<Result<Spending>> results =
        atOnce(20, i -> () -> decideSpending.approve(id, "race-" + grant + i, SECOND_A));
    assertThat(results.stream().filter(r -> r instanceof Result.Done)).hasSize(1);
    assertThat(find(grant).balance()).isEqualTo(Money.yuan(910));
  }

  @Test
  void BDA_29_6_W_65_a_suspension_blocks_the_approval_and_money_that_left_is_irregular()
      throws SQLException {
    String grant = paid("1000");
    Spending ordered = done(order(request(grant, "90.00").build()));
    Spending before = done(order(request(grant, "10.00").on(TODAY.minusDays(1)).build()));
    SmallDistrict.execute(
        "INSERT INTO sanction (id, studio_id, kind, valid_from, reason, recorded_at) VALUES (77, 1, 'SUSPEND', '"
            + TODAY
            + "', '审计发现', NOW(6))");
    try {
      Result<Spending> blocked = decideSpending.approve(ordered.id(), "s-" + grant, SECOND_A);
      assertThat(refusals(blocked)).containsExactly("funding.refusal.stopped");
      assertThat(((Result.Refused<Spending>) blocked).reasons().get(0).clause())
          .isEqualTo("BDA-29.6");
      done(decideSpending.approve(before.id(), "b-" + grant, SECOND_A));
      assertThat(refusals(instalment(granted("5"), "BDA_UNION", "5")))
          .containsExactly("funding.refusal.stopped");
      Spending left = done(order(request(grant, "90.00").alreadySpent().build()));
      assertThat(left.state()).isEqualTo(SpendingState.IRREGULAR);
      assertThat(left.clause()).isEqualTo("BDA-29.6");
      assertThat(left.note()).isEqualTo("STOPPED");
      assertThat(find(grant).balance()).isEqualTo(Money.yuan(900));
      assertThat(find(grant).irregular()).isEqualTo(Money.yuan(90));
    } finally {
      SmallDistrict.execute("DELETE FROM sanction WHERE id = 77");
    }
    done(decideSpending.approve(ordered.id(), "s2-" + grant, SECOND_A));
  }

  @Test
  void
      A_72_money_that_left_beyond_the_balance_is_held_as_receivable_and_no_account_is_below_zero() {
    String grant = paid("100");
    Spending left =
        done(
            order(
                request(grant, "130.00")
                    .category("UNLISTED")
                    .description("宴请")
                    .alreadySpent()
                    .build()));
    assertThat(left.clause()).isEqualTo("BDA-28.1");
    assertThat(left.note()).isEqualTo("CATEGORY,OVERDRAWN");
    assertThat(find(grant).balance()).isEqualTo(Money.ZERO);
    assertThat(find(grant).irregular()).isEqualTo(Money.yuan(130));
    assertThat(grants.postings(grant, Scope.SERVICE))
        .extracting(Posting::account, Posting::amount)
        .contains(
            tuple("RECEIVABLE", Money.yuan(130)),
            tuple("FUNDS", Money.yuan(-100)),
            tuple("ADVANCE", Money.yuan(-30)));
    assertThat(
            Money.sum(grants.postings(grant, Scope.SERVICE).stream().map(Posting::amount).toList()))
        .isEqualTo(Money.ZERO);
    done(reverse(left.id(), "back-" + grant));
    assertThat(find(grant).balance()).isEqualTo(Money.yuan(100));
  }

  @Test
  void A_72_an_irregular_one_can_not_be_sent_twice_or_pass_for_an_order() {
    String grant = paid("100");
    SpendingRequest left = request(grant, "10.00").alreadySpent().build();
    Spending first = done(order(left));
    assertThat(first.note()).isEqualTo("UNAPPROVED");
    assertThat(done(order(left))).isEqualTo(first);
    assertThat(refusals(order(request(grant, "10.00").key(left.key()).build())))
        .containsExactly("funding.refusal.key_taken");
    assertThat(refusals(decideSpending.approve(first.id(), "i-" + grant, SECOND_A)))
        .containsExactly("funding.refusal.decided_before");
    assertThat(refusals(order(request(grant, "1").category("UNLISTED").build())))
        .contains("funding.refusal.category_unknown");
  }

  @Test
  void a_reversal_is_approved_by_another_person_than_who_asked_for_it() {
    String grant = paid("1000");
    Spending spent = done(spend(request(grant, "90.00").build()));
    Spending asked = done(reverseSpending.ask(spent.id(), "误记", "ask-" + grant, UNION_A));
    assertThat(asked.reversedOn()).isNull();
    assertThat(find(grant).balance()).isEqualTo(Money.yuan(910));
    assertThat(refusals(decideReversal.approve(spent.id(), "self-" + grant, UNION_A)))
        .containsExactly("funding.refusal.own_record");
    done(decideReversal.refuse(spent.id(), "凭证无误", "no-" + grant, SECOND_A));
    assertThat(refusals(decideReversal.approve(spent.id(), "late-" + grant, SECOND_A)))
        .containsExactly("funding.refusal.no_reversal_waits");
    done(reverse(spent.id(), "again-" + grant));
    assertThat(find(grant).balance()).isEqualTo(Money.yuan(1000));
    assertThat(
            refusals(
                reverseSpending.ask(
                    done(order(request(grant, "1").build())).id(), "x", "y-" + grant, UNION_A)))
        .containsExactly("funding.refusal.not_posted");
  }

  @Test
  void BDA_26_nothing_is_granted_to_which_the_studio_is_not_entitled() throws SQLException {
    GrantRequest request = grantRequest("G-NONE", "BDA-26.2", "C9", "200000");
    assertThat(refusals(grantBoost.grant(request, GRANTER)))
        .containsExactly("funding.refusal.not_entitled");
    BothBodies.entitle(1, "BDA-26.2", "C9", 19_999_999);
    assertThat(refusals(grantBoost.grant(request, GRANTER)))
        .containsExactly("funding.refusal.not_entitled");
    assertThat(refusals(grantBoost.grant(request, UNION_A)))
        .containsExactly("funding.refusal.studio_unknown");
    BothBodies.entitle(1, "BDA-26.2", "C9", 20_000_000);
    done(grantBoost.grant(request, GRANTER));
  }

  private String granted(String amount) {
    String code = "G-" + NUMBER.incrementAndGet();
    done(grant(grantRequest(code, "BDA-26.2", code, amount)));
    return code;
  }

  private String paid(String amount) {
    String grant = granted(amount);
    pay(grant, "BDA_UNION", amount);
    return grant;
  }

  private void pay(String grant, String payer, String amount) {
    done(instalment(grant, payer, amount));
  }

  private Result<Instalment> instalment(String grant, String payer, String amount) {
    String key = "pay-" + NUMBER.incrementAndGet();
    return payInstalment.pay(new InstalmentRequest(grant, payer, amount, TODAY, key), PAYER);
  }

  /** Entitles the studio to just that before it is granted. */
  private Result<Grant> grant(GrantRequest request) {
    try {
      BothBodies.entitle(
          1,
          request.clause(),
          request.occasion(),
          Money.parse(request.amount()).orElseThrow().fen());
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
    return grantBoost.grant(request, GRANTER);
  }

  private Result<Spending> order(SpendingRequest request) {
    return recordSpending.record(request, UNION_A);
  }

  /** Ordered by one person and approved by another. */
  private Result<Spending> spend(SpendingRequest request) {
    return order(request)
        .fold(
            ordered -> decideSpending.approve(ordered.id(), "approve-" + request.key(), SECOND_A),
            Result::refused);
  }

  private Result<Spending> reverse(long id, String key) {
    return reverseSpending
        .ask(id, "误记", key, UNION_A)
        .fold(asked -> decideReversal.approve(id, "approve-" + key, SECOND_A), Result::refused);
  }

  private Grant find(String code) {
    return grants.find(code, Scope.SERVICE).orElseThrow();
  }

  private static GrantRequest grantRequest(
      String code, String clause, String occasion, String amount) {
    return new GrantRequest("S-A", code, clause, occasion, null, amount, GRANTED, null);
  }

  private static SpendingRequests request(String grant, String amount) {
    return new SpendingRequests(grant, amount, TODAY, "key-" + NUMBER.incrementAndGet());
  }

  private interface Numbered<T> {
    Callable<T> at(int i);
  }

  private static <T> List<T> atOnce(int times, Numbered<T> work) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(times);
    try {
      List<Callable<T>> tasks = IntStream.range(0, times).mapToObj(work::at).toList();
      List<T> results = new ArrayList<>();
      for (Future<T> future : pool.invokeAll(tasks)) {
        results.add(future.get());
      }
      return results;
    } finally {
      pool.shutdown();
    }
  }
}
