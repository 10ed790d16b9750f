package cn.jiangxin.studio.personal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;

/** Payments to people themselves: to their cards, and of their claims. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PaymentRows extends GenericRepository<PaymentRow, Long> {

  @Query(
      """
      SELECT MAX(x.paid_on) AS last_on
        FROM (SELECT p.paid_on FROM personal_number p
               WHERE p.owner_kind = 'MEMBER' AND p.owner_id IN (:members)
              UNION ALL
              SELECT f.happened_on
                FROM patent_claim c
                JOIN reported_fact f ON f.studio_id = c.studio_id AND f.subject_code = c.code
                                    AND f.kind = 'CLAIM_PAYMENT' AND f.voided_at IS NULL
               WHERE c.member_id IN (:members) AND c.voided_at IS NULL) x
      """)
  PaymentRow last(Collection<Long> members);
}
