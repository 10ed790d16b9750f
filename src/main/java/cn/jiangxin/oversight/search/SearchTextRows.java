package cn.jiangxin.oversight.search;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** Keeps the index of texts. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SearchTextRows extends GenericRepository<SearchText, Long> {

  /** What can be found of the studios, read from the records; not yet folded. */
  @Query(
      """
      SELECT NULL AS id, x.studio_id, x.kind, x.record_id, x.happened_on, x.shown, '' AS folded FROM (
        SELECT s.id AS studio_id, 'STUDIO' AS kind, s.id AS record_id, CAST(NULL AS DATE) AS happened_on, s.display_name AS shown
          FROM studio s WHERE s.id IN (:studios)
        UNION SELECT s.id, 'STUDIO', s.id, NULL, s.code FROM studio s WHERE s.id IN (:studios)
        UNION SELECT n.studio_id, 'STUDIO', n.studio_id, NULL, n.name FROM studio_name n
               WHERE n.studio_id IN (:studios) AND n.voided_at IS NULL
        UNION SELECT m.studio_id, 'PERSON', m.id, m.joined_on, m.name FROM member m
               WHERE m.studio_id IN (:studios) AND m.voided_at IS NULL AND m.erased_at IS NULL
        UNION SELECT a.studio_id, 'ACTIVITY', a.id, a.started_on, a.title FROM activity a
               WHERE a.studio_id IN (:studios) AND a.voided_at IS NULL AND a.status <> 'DRAFT'
        UNION SELECT o.studio_id, 'OUTCOME', o.id, o.formed_on, o.name FROM outcome o
               WHERE o.studio_id IN (:studios) AND o.voided_at IS NULL AND o.status <> 'DRAFT'
        UNION SELECT p.studio_id, 'PROJECT', p.id, p.approved_on, p.name FROM project p
               WHERE p.studio_id IN (:studios) AND p.voided_at IS NULL AND p.status <> 'DRAFT'
        UNION SELECT p.studio_id, 'PROJECT', p.id, p.approved_on, p.code FROM project p
               WHERE p.studio_id IN (:studios) AND p.voided_at IS NULL AND p.status <> 'DRAFT'
        UNION SELECT p.studio_id, 'DOCUMENT', p.id, p.approved_on, p.approval_document_no FROM project p
               WHERE p.studio_id IN (:studios) AND p.voided_at IS NULL AND p.status <> 'DRAFT' AND p.approval_document_no IS NOT NULL
        UNION SELECT t.studio_id, 'MENTORSHIP', t.id, t.valid_from, CONCAT(t.master, ' / ', t.apprentice) FROM mentorship t
               WHERE t.studio_id IN (:studios) AND t.voided_at IS NULL AND t.status <> 'DRAFT'
        UNION SELECT t.studio_id, 'MENTORSHIP', t.id, t.valid_from, t.agreement_no FROM mentorship t
               WHERE t.studio_id IN (:studios) AND t.voided_at IS NULL AND t.status <> 'DRAFT'
        UNION SELECT i.studio_id, 'PATENT', i.outcome_id, COALESCE(i.grant_announced_on, i.filed_on), i.number
          FROM patent i JOIN outcome o ON o.id = i.outcome_id
         WHERE i.studio_id IN (:studios) AND o.voided_at IS NULL AND o.status <> 'DRAFT'
        UNION SELECT r.studio_id, 'DOCUMENT', r.id, r.certificate_on, r.certificate_no FROM recognition r
               WHERE r.studio_id IN (:studios) AND r.voided_at IS NULL AND r.certificate_no IS NOT NULL
        UNION SELECT d.studio_id, 'DOCUMENT', d.id, d.decided_on, d.document_no FROM decision d
               WHERE d.studio_id IN (:studios) AND d.voided_at IS NULL AND d.document_no IS NOT NULL
        UNION SELECT y.studio_id, 'MONEY', y.id, y.spent_on, y.voucher_no FROM spending y WHERE y.studio_id IN (:studios)
        UNION SELECT y.studio_id, 'MONEY', y.id, y.spent_on, y.invoice_no FROM spending y
               WHERE y.studio_id IN (:studios) AND y.invoice_no IS NOT NULL) x
      """)
  List<SearchText> recorded(Collection<Long> studios);

  @Query("SELECT t.* FROM search_text t WHERE t.studio_id IN (:studios)")
  List<SearchText> ofStudios(Collection<Long> studios);

  List<SearchText> saveAll(Iterable<SearchText> texts);

  /** Their runs of characters go with them. */
  @Query("DELETE FROM search_text WHERE id IN (:ids)")
  void remove(Collection<Long> ids);
}
