-- Workbooks with the recorded history of a district, from the dry run to the import, and what was found in them.
CREATE TABLE move_in (
  id              BIGINT       NOT NULL AUTO_INCREMENT,
  organisation_id BIGINT       NOT NULL,        -- the union below which all of it belongs
  account_id      BIGINT       NOT NULL,        -- who handed it in
  file_name       VARCHAR(200) NOT NULL,        -- shown only, never used as a path
  sha256          CHAR(64)     NOT NULL,
  content         LONGBLOB     NOT NULL,        -- sealed with the key of the installation
  state           VARCHAR(12)  NOT NULL,        -- CHECKING, CHECKED, REFUSED, IMPORTING, IMPORTED, FAILED
  total_rows      INT          NOT NULL DEFAULT 0,
  done_rows       INT          NOT NULL DEFAULT 0,
  fresh           INT          NOT NULL DEFAULT 0,
  unchanged       INT          NOT NULL DEFAULT 0,
  bad             INT          NOT NULL DEFAULT 0,
  agreed_at       DATETIME(6)  NULL,
  agreed_by       BIGINT       NULL,            -- a person of another body (BDA-3)
  import_key      VARCHAR(80)  NULL,            -- idempotency key of the import that was carried out
  received_at     DATETIME(6)  NOT NULL,
  touched_at      DATETIME(6)  NOT NULL,        -- when work on it last went on
  expires_at      DATETIME(6)  NOT NULL,
  PRIMARY KEY (id),
  KEY ix_move_in_place (organisation_id, id),
  KEY ix_move_in_owner (account_id, sha256),
  KEY ix_move_in_expiry (expires_at),
  CONSTRAINT fk_move_in_place FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT ck_move_in_two_persons CHECK (agreed_by IS NULL OR agreed_by <> account_id)
) ENGINE = InnoDB;

-- No foreign key: it would lock the workbook's row, whose progress another connection writes meanwhile.
CREATE TABLE move_in_remark (
  move_in_id   BIGINT        NOT NULL,
  number       INT           NOT NULL,
  sheet        VARCHAR(20)   NOT NULL,        -- empty for the whole workbook
  row_no       INT           NOT NULL,        -- as the spreadsheet program counts; 0 for the whole sheet
  column_no    INT           NOT NULL,        -- from 1; 0 for the whole row
  field        VARCHAR(60)   NULL,
  error        BOOLEAN       NOT NULL,        -- otherwise a hint
  message_key  VARCHAR(80)   NOT NULL,
  message_args VARCHAR(1000) NOT NULL,        -- one a line
  PRIMARY KEY (move_in_id, number)
) ENGINE = InnoDB;
