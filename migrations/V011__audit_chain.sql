-- The audit trail in full: from where, with which result, what stood before and after. Entries are chained afterwards, in
-- steps of their own, so that no two changes wait for each other. The service's own database user may add to the first
-- three tables and read them, nothing else.

-- Texts are hashed as they were written; JSON columns of MySQL would give them back in another order.
ALTER TABLE audit_entry
  ADD COLUMN login           VARCHAR(60)  NOT NULL DEFAULT '' AFTER account_id,
  ADD COLUMN roles           VARCHAR(400) NOT NULL DEFAULT '' AFTER actor,
  ADD COLUMN organisation_id BIGINT       NULL AFTER studio_id,               -- the unit it belongs to, if to no studio
  ADD COLUMN address         VARCHAR(45)  NULL AFTER organisation_id,         -- none: not from the network
  ADD COLUMN node            VARCHAR(120) NOT NULL DEFAULT '' AFTER address,
  ADD COLUMN result          VARCHAR(10)  NOT NULL DEFAULT 'DONE' AFTER node, -- DONE, REFUSED, FAILED
  MODIFY COLUMN detail       MEDIUMTEXT   NULL,
  ADD COLUMN changes         MEDIUMTEXT   NULL AFTER detail,                  -- {"field": {"before": …, "after": …}}
  ADD COLUMN digest          CHAR(64) CHARACTER SET ascii NOT NULL DEFAULT '' AFTER changes,
  ADD KEY ix_audit_organisation (organisation_id, at),
  ADD KEY ix_audit_login (login, at),
  ADD KEY ix_audit_action (action, at),
  ADD KEY ix_audit_subject (subject_code, at),
  ADD KEY ix_audit_address (address, at);

CREATE TABLE audit_link (
  seq       BIGINT      NOT NULL,                                             -- 1, 2, 3 … without a gap
  entry_id  BIGINT      NOT NULL,
  content   CHAR(64)    CHARACTER SET ascii NOT NULL,                         -- SHA-256 over the entry's content
  previous  CHAR(64)    CHARACTER SET ascii NOT NULL,                         -- hash of the link before
  hash      CHAR(64)    CHARACTER SET ascii NOT NULL,                         -- SHA-256 over seq, entry_id, content and previous
  sealed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (seq),
  UNIQUE KEY uq_audit_link_entry (entry_id)
) ENGINE = InnoDB;

CREATE TABLE audit_checkpoint (
  seq  BIGINT      NOT NULL,
  hash CHAR(64)    CHARACTER SET ascii NOT NULL,
  at   DATETIME(6) NOT NULL,
  PRIMARY KEY (seq)
) ENGINE = InnoDB;

-- Whose turn it is to seal, and below which entry nothing new is expected any more.
CREATE TABLE audit_sealing (
  id            TINYINT     NOT NULL,
  floor_id      BIGINT      NOT NULL,
  next_floor_id BIGINT      NOT NULL,
  next_floor_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id)
) ENGINE = InnoDB;
