-- Spreadsheets of ledgers that were sent in, kept between the dry run and the import, and what was found in them.
CREATE TABLE sheet_upload (
  id            BIGINT       NOT NULL AUTO_INCREMENT,
  studio_id     BIGINT       NOT NULL,
  ledger        VARCHAR(20)  NOT NULL,        -- activity, outcome, project, mentorship, member
  account_id    BIGINT       NOT NULL,        -- who sent it; nobody else sees it
  file_name     VARCHAR(200) NOT NULL,        -- shown only, never used as a path
  sha256        CHAR(64)     NOT NULL,
  content       LONGBLOB     NOT NULL,        -- sealed with the key of the installation
  state         VARCHAR(12)  NOT NULL,        -- CHECKING, CHECKED, REFUSED, IMPORTING, IMPORTED, FAILED
  total_rows    INT          NOT NULL DEFAULT 0,
  done_rows     INT          NOT NULL DEFAULT 0,
  fresh         INT          NOT NULL DEFAULT 0,
  corrected     INT          NOT NULL DEFAULT 0,
  unchanged     INT          NOT NULL DEFAULT 0,
  bad           INT          NOT NULL DEFAULT 0,
  import_key    VARCHAR(80)  NULL,            -- idempotency key of the import that was carried out
  received_at   DATETIME(6)  NOT NULL,
  touched_at    DATETIME(6)  NOT NULL,        -- when work on it last went on
  expires_at    DATETIME(6)  NOT NULL,
  PRIMARY KEY (id),
  KEY ix_sheet_upload_owner (studio_id, ledger, account_id, id),
  KEY ix_sheet_upload_expiry (expires_at),
  CONSTRAINT fk_sheet_upload_studio FOREIGN KEY (studio_id) REFERENCES studio (id)
) ENGINE = InnoDB;

-- No foreign key: it would lock the upload's row, whose progress another connection writes meanwhile.
CREATE TABLE sheet_remark (
  upload_id    BIGINT        NOT NULL,
  number       INT           NOT NULL,
  row_no       INT           NOT NULL,        -- as the spreadsheet program counts; 0 for the whole file
  column_no    INT           NOT NULL,        -- from 1; 0 for the whole row
  field        VARCHAR(60)   NULL,
  error        BOOLEAN       NOT NULL,        -- otherwise a hint
  message_key  VARCHAR(80)   NOT NULL,
  message_args VARCHAR(1000) NOT NULL,        -- one a line
  PRIMARY KEY (upload_id, number)
) ENGINE = InnoDB;
