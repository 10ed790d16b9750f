-- One row a change of the register, of reviews or of judgements: what was recorded, what it took the place of and why. The
-- records themselves keep voided_at; who voided them, the reason and the key that makes a request count once stand here.
CREATE TABLE register_change (
  id              BIGINT       NOT NULL AUTO_INCREMENT,
  studio_id       BIGINT       NULL,
  unit_id         BIGINT       NULL,
  part            VARCHAR(30)  NOT NULL,              -- venue, name, type, leader, document, recognition, vote, judgement …
  record_id       BIGINT       NULL,                  -- what stands now; none: nothing took the voided record's place
  voided_id       BIGINT       NULL,
  reason          VARCHAR(300) NULL,
  idempotency_key VARCHAR(80)  NULL,
  recorded_at     DATETIME(6)  NOT NULL,
  recorded_by     BIGINT       NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_register_change_key (idempotency_key),
  KEY ix_register_change_studio (studio_id, part),
  KEY ix_register_change_unit (unit_id, part),
  CONSTRAINT fk_register_change_studio FOREIGN KEY (studio_id) REFERENCES studio (id),
  CONSTRAINT fk_register_change_unit FOREIGN KEY (unit_id) REFERENCES organisation (id)
) ENGINE = InnoDB;
