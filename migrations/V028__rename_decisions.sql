-- What the body that decides alone said on an application for a new name after the leader left (BDA-23.2).
CREATE TABLE rename_decision (
  id          BIGINT       NOT NULL AUTO_INCREMENT,
  studio_id   BIGINT       NOT NULL,
  tenure_id   BIGINT       NOT NULL,              -- the time of the leader who left; follows its corrections
  approved    BOOLEAN      NOT NULL,
  name        VARCHAR(200) NULL,                  -- the new name; none: the name stays
  decided_on  DATE         NOT NULL,
  reason      VARCHAR(300) NOT NULL,
  document_no VARCHAR(60)  NULL,
  recorded_at DATETIME(6)  NOT NULL,
  recorded_by BIGINT       NULL,
  voided_at   DATETIME(6)  NULL,
  PRIMARY KEY (id),
  KEY ix_rename_decision_studio (studio_id),
  KEY ix_rename_decision_tenure (tenure_id),
  CONSTRAINT fk_rename_decision_studio FOREIGN KEY (studio_id) REFERENCES studio (id)
) ENGINE = InnoDB;
