-- What somebody has typed into a form of a ledger and not recorded yet. No record of the studio: judged, counted and seen by nobody
-- but its author; gone when the entry is recorded, when it is discarded, and after some days.
CREATE TABLE unfinished_form (
  id         BIGINT      NOT NULL AUTO_INCREMENT,
  account_id BIGINT      NOT NULL,
  studio_id  BIGINT      NOT NULL,
  form       VARCHAR(20) NOT NULL,                    -- activities, outcomes, projects, mentorships, members
  content    MEDIUMTEXT  NOT NULL,                    -- its fields, as JSON; never numbers of people
  saved_at   DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_unfinished (account_id, studio_id, form),
  KEY ix_unfinished_saved (saved_at),
  CONSTRAINT fk_unfinished_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT fk_unfinished_studio FOREIGN KEY (studio_id) REFERENCES studio (id)
) ENGINE = InnoDB;
