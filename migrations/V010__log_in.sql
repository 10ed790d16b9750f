-- Where a session came from, when its person last proved who they are, and how they signed in.
ALTER TABLE login_session
  ADD COLUMN address     VARCHAR(45)  NOT NULL DEFAULT '',
  ADD COLUMN device      VARCHAR(200) NOT NULL DEFAULT '',
  ADD COLUMN method      VARCHAR(10)  NOT NULL DEFAULT 'PASSWORD',
  ADD COLUMN proved_at   DATETIME(6)  NULL;

UPDATE login_session SET proved_at = created_at;

ALTER TABLE account ADD COLUMN password_changed_at DATETIME(6) NULL;

UPDATE account SET password_changed_at = created_at;

-- The second factor of a person (RFC 6238): the secret is sealed with the installation's key, and kept once its first code has been shown.
CREATE TABLE second_factor (
  account_id    BIGINT       NOT NULL,
  sealed_secret VARCHAR(200) NOT NULL,
  confirmed_at  DATETIME(6)  NOT NULL,
  last_step     BIGINT       NOT NULL DEFAULT 0,        -- the half minute of the newest code used: none is taken twice
  PRIMARY KEY (account_id),
  CONSTRAINT fk_factor_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB;

CREATE TABLE recovery_code (
  account_id BIGINT      NOT NULL,
  code_hash  CHAR(64)    NOT NULL,
  used_at    DATETIME(6) NULL,
  PRIMARY KEY (account_id, code_hash),
  CONSTRAINT fk_recovery_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB;

-- Tokens with which systems call the JSON interface in a person's name; only a digest is kept.
CREATE TABLE api_token (
  id              BIGINT       NOT NULL AUTO_INCREMENT,
  account_id      BIGINT       NOT NULL,
  token_hash      CHAR(64)     NOT NULL,
  name            VARCHAR(60)  NOT NULL,
  permissions     VARCHAR(600) NOT NULL,                -- separated by commas
  organisation_id BIGINT       NULL,                    -- whose subtree at most; none: wherever the person may
  made_by         BIGINT       NOT NULL,
  made_at         DATETIME(6)  NOT NULL,
  expires_at      DATETIME(6)  NOT NULL,
  last_used_at    DATETIME(6)  NULL,
  revoked_at      DATETIME(6)  NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_token_hash (token_hash),
  KEY ix_token_account (account_id),
  CONSTRAINT fk_token_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT fk_token_maker FOREIGN KEY (made_by) REFERENCES account (id),
  CONSTRAINT fk_token_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) ENGINE = InnoDB;

-- How often something was asked for within a span of time, shared by all nodes.
CREATE TABLE rate_count (
  subject VARCHAR(100) NOT NULL,                        -- what is counted, and of whom
  ends_at DATETIME(6)  NOT NULL,
  taken   INT          NOT NULL,
  PRIMARY KEY (subject, ends_at),
  KEY ix_rate_end (ends_at)
) ENGINE = InnoDB;
