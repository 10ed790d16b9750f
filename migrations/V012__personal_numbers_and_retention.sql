-- Numbers that tell who somebody is. Never in clear: the digest knows a number again, the last four characters show it, and only
-- a mobile number, or a card number until it has been paid to, is sealed so that it can be read once more (A-74).
CREATE TABLE personal_number (
  id          BIGINT       NOT NULL AUTO_INCREMENT,
  owner_kind  VARCHAR(10)  NOT NULL,                  -- MEMBER, ACCOUNT
  owner_id    BIGINT       NOT NULL,
  kind        VARCHAR(10)  NOT NULL,                  -- IDENTITY, MOBILE, CARD
  document    VARCHAR(20)  NULL,                      -- of an identity number: which paper bears it
  digest      CHAR(64)     NULL,                      -- HMAC-SHA-256; after erasure something that no number leads to
  last_four   VARCHAR(4)   NULL,                      -- none: erased
  sealed      VARCHAR(200) NULL,                      -- AES-256-GCM
  key_id      CHAR(8)      NULL,                      -- which key sealed it
  purpose     VARCHAR(100) NULL,                      -- of a card number: the payment that needs it
  paid_on     DATE         NULL,
  recorded_at DATETIME(6)  NOT NULL,
  recorded_by BIGINT       NULL,
  erased_at   DATETIME(6)  NULL,
  open_kind   VARCHAR(10) AS (CASE WHEN paid_on IS NULL AND erased_at IS NULL THEN kind END) VIRTUAL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_personal_number_open (owner_kind, owner_id, open_kind),
  KEY ix_personal_number_digest (digest, kind),
  CONSTRAINT ck_personal_number_sealed CHECK (sealed IS NULL OR kind <> 'IDENTITY'),
  CONSTRAINT ck_personal_number_paid CHECK (paid_on IS NULL OR (kind = 'CARD' AND sealed IS NULL)),
  CONSTRAINT ck_personal_number_erased CHECK (erased_at IS NULL OR (last_four IS NULL AND sealed IS NULL))
) ENGINE = InnoDB;

ALTER TABLE member ADD COLUMN erased_at DATETIME(6) NULL;
ALTER TABLE account ADD COLUMN erased_at DATETIME(6) NULL;

-- What the nightly look found to be kept longer than its time; a person decides.
CREATE TABLE retention_proposal (
  id          BIGINT      NOT NULL AUTO_INCREMENT,
  kind        VARCHAR(20) NOT NULL,
  owner_id    BIGINT      NOT NULL,
  over_since  DATE        NOT NULL,
  proposed_on DATE        NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_retention_proposal (kind, owner_id)
) ENGINE = InnoDB;
