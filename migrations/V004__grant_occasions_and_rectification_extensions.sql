-- One grant for each occasion: a first recognition is boosted once for ever (occasion ''), a star once a cycle ('C1'), a
-- project once ('<project code>'); the key makes a second one impossible (A-31).
ALTER TABLE boost_grant
  ADD COLUMN occasion VARCHAR(40) NOT NULL DEFAULT '' AFTER clause,
  ADD UNIQUE KEY uq_grant_occasion (studio_id, clause, occasion);

-- A later day granted for a rectification; it counts only if it was recorded by the day that it extends.
CREATE TABLE rectification_extension (
  id               BIGINT      NOT NULL AUTO_INCREMENT,
  studio_id        BIGINT      NOT NULL,
  rectification_id BIGINT      NOT NULL,
  granted_on       DATE        NOT NULL,
  due_on           DATE        NOT NULL,
  recorded_at      DATETIME(6) NOT NULL,
  recorded_by      BIGINT      NULL,
  voided_at        DATETIME(6) NULL,
  PRIMARY KEY (id),
  KEY ix_extension_studio (studio_id),
  KEY ix_extension_rectification (rectification_id, due_on),
  CONSTRAINT fk_extension_rectification FOREIGN KEY (rectification_id) REFERENCES rectification (id)
) ENGINE = InnoDB;

-- Why a movement was taken back.
ALTER TABLE money_entry
  ADD COLUMN note VARCHAR(300) NULL AFTER reverses_id;
