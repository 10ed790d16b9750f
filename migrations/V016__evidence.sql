-- Evidence of what the registers say: photographs, sign-in sheets, certificates, minutes. A file is kept once, by the SHA-256 of
-- its bytes, however often it is used; its bytes are in parts that stay far below the largest packet of any server.

CREATE TABLE evidence_file (
  hash        CHAR(64)     NOT NULL,
  kind        VARCHAR(10)  NOT NULL,                  -- PDF, JPEG, PNG: told from the bytes, not from the name
  size        INT          NOT NULL,                  -- bytes
  recorded_at DATETIME(6)  NOT NULL,
  PRIMARY KEY (hash)
) ENGINE = InnoDB;

-- A small PNG of a picture; documents have none.
CREATE TABLE evidence_preview (
  hash  CHAR(64)   NOT NULL,
  bytes MEDIUMBLOB NOT NULL,
  PRIMARY KEY (hash),
  CONSTRAINT fk_evidence_preview FOREIGN KEY (hash) REFERENCES evidence_file (hash)
) ENGINE = InnoDB;

CREATE TABLE evidence_part (
  id     BIGINT     NOT NULL AUTO_INCREMENT,
  hash   CHAR(64)   NOT NULL,
  number INT        NOT NULL,
  bytes  MEDIUMBLOB NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_evidence_part (hash, number),
  CONSTRAINT fk_evidence_part FOREIGN KEY (hash) REFERENCES evidence_file (hash)
) ENGINE = InnoDB;

-- What a file proves: an entry of a ledger, a spending, a report. A correction of the entry takes its evidence along.
CREATE TABLE evidence (
  id           BIGINT       NOT NULL AUTO_INCREMENT,
  studio_id    BIGINT       NOT NULL,
  subject_kind VARCHAR(20)  NOT NULL,
  subject_id   BIGINT       NOT NULL,
  hash         CHAR(64)     NOT NULL,
  name         VARCHAR(200) NOT NULL,
  recorded_at  DATETIME(6)  NOT NULL,
  recorded_by  BIGINT       NULL,
  voided_at    DATETIME(6)  NULL,
  voided_by    BIGINT       NULL,
  PRIMARY KEY (id),
  KEY ix_evidence_subject (subject_kind, subject_id),
  KEY ix_evidence_hash (hash),
  KEY ix_evidence_studio (studio_id),
  CONSTRAINT fk_evidence_studio FOREIGN KEY (studio_id) REFERENCES studio (id),
  CONSTRAINT fk_evidence_file FOREIGN KEY (hash) REFERENCES evidence_file (hash)
) ENGINE = InnoDB;
