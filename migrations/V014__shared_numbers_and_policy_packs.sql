-- Numbers by which records of different studios may turn out to be the same thing (invoices, patents), in the one form in which
-- they are compared. A number occurs as often as it is recorded; what stands of the record stands here too, so that another studio
-- can be judged without looking into the ledgers of this one. Kept by the transaction that writes the record.
CREATE TABLE shared_number (
  id          BIGINT      NOT NULL AUTO_INCREMENT,
  kind        VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL, -- INVOICE, PATENT
  number      VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  studio_id   BIGINT      NOT NULL,
  record_id   BIGINT      NOT NULL,                   -- the spending, or the outcome
  happened_on DATE        NOT NULL,                   -- from this day on it can be noticed
  ended_on    DATE        NULL,                       -- first day on which it no longer stands
  amount_fen  BIGINT      NULL,
  total_fen   BIGINT      NULL,                       -- the sum that the invoice shows
  PRIMARY KEY (id),
  UNIQUE KEY uq_shared_number (kind, record_id),
  KEY ix_shared_number (kind, number, studio_id),
  KEY ix_shared_number_studio (studio_id),
  CONSTRAINT fk_shared_number_studio FOREIGN KEY (studio_id) REFERENCES studio (id)
) ENGINE = InnoDB;

INSERT INTO shared_number (kind, number, studio_id, record_id, happened_on, ended_on, amount_fen)
SELECT 'INVOICE', REGEXP_REPLACE(UPPER(x.invoice_no), '[[:space:]-]', ''), x.studio_id, x.id, x.spent_on, r.happened_on, x.amount_fen
  FROM spending x
  LEFT JOIN money_entry r ON r.reverses_id = x.entry_id
 WHERE REGEXP_REPLACE(UPPER(x.invoice_no), '[[:space:]-]', '') <> '';

INSERT INTO shared_number (kind, number, studio_id, record_id, happened_on)
SELECT 'PATENT', REGEXP_REPLACE(REGEXP_REPLACE(UPPER(p.number), '[^0-9A-Z]', ''), '^(ZL|CN)', ''), o.studio_id, o.id,
       GREATEST(o.formed_on, DATE(o.recorded_at))
  FROM patent p
  JOIN outcome o ON o.id = p.outcome_id
 WHERE o.voided_at IS NULL AND o.status IN ('SUBMITTED', 'VERIFIED')
   AND REGEXP_REPLACE(REGEXP_REPLACE(UPPER(p.number), '[^0-9A-Z]', ''), '^(ZL|CN)', '') <> '';

-- Studios of which another studio's record has changed something; they are judged with the next run, whenever their day is.
CREATE TABLE touched_studio (
  studio_id BIGINT NOT NULL,
  PRIMARY KEY (studio_id),
  CONSTRAINT fk_touched_studio FOREIGN KEY (studio_id) REFERENCES studio (id)
) ENGINE = InnoDB;

INSERT INTO touched_studio (studio_id)
SELECT DISTINCT a.studio_id
  FROM shared_number a
  JOIN shared_number b ON b.kind = a.kind AND b.number = a.number AND b.studio_id <> a.studio_id;

-- Counts what has been published, so that every node notices what another one has taken up.
CREATE TABLE policy_state (
  id      TINYINT NOT NULL,
  changes BIGINT  NOT NULL,
  PRIMARY KEY (id)
) ENGINE = InnoDB;

INSERT INTO policy_state (id, changes) VALUES (1, 0);

-- A version may bring the whole text of a pack (its files by name, as JSON) in the place of single values.
ALTER TABLE policy_version
  ADD COLUMN pack MEDIUMTEXT NULL AFTER parameters;
