-- The private calendar address of a person: whoever knows the key reads the person's deadlines, so only its digest is kept.
CREATE TABLE calendar_feed (
  account_id   BIGINT      NOT NULL,
  key_hash     CHAR(64)    NOT NULL,
  language     VARCHAR(10) NOT NULL,
  made_at      DATETIME(6) NOT NULL,
  PRIMARY KEY (account_id),
  UNIQUE KEY uq_calendar_key (key_hash),
  CONSTRAINT fk_calendar_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB;
