-- Every fact carries two times: the civil day it happened on, and the moment it was recorded. A correction voids the old row
-- (voided_at) and records a new one (corrects_id), so that any question can be asked as of a day and as known at a moment.
-- All days are civil days in Asia/Shanghai; all amounts are fen; areas are square metres.

-- ---------------------------------------------------------------- organisations and people

CREATE TABLE organisation (
  id               BIGINT       NOT NULL AUTO_INCREMENT,
  code             VARCHAR(40)  NOT NULL,
  kind             VARCHAR(20)  NOT NULL,             -- MUNICIPAL_UNION, UPPER_UNION, UNIT
  name             VARCHAR(200) NOT NULL,
  body_code        VARCHAR(40)  NULL,                 -- the body of a policy pack that this organisation is
  credit_code      VARCHAR(18)  NULL,
  union_founded_on DATE         NULL,                 -- BDA-4.3
  closed_on        DATE         NULL,                 -- BDA-32.6
  recorded_at      DATETIME(6)  NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_organisation_code (code)
) ENGINE = InnoDB;

-- Who stands above whom: AFFILIATION is the union chain, AREA the district whose measure applies to the unit.
CREATE TABLE organisation_link (
  id          BIGINT      NOT NULL AUTO_INCREMENT,
  parent_id   BIGINT      NOT NULL,
  child_id    BIGINT      NOT NULL,
  kind        VARCHAR(12) NOT NULL,
  valid_from  DATE        NULL,
  valid_to    DATE        NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BIGINT      NULL,
  voided_at   DATETIME(6) NULL,
  PRIMARY KEY (id),
  KEY ix_link_child (child_id, kind, valid_from),
  KEY ix_link_parent (parent_id, child_id),
  CONSTRAINT fk_link_parent FOREIGN KEY (parent_id) REFERENCES organisation (id),
  CONSTRAINT fk_link_child FOREIGN KEY (child_id) REFERENCES organisation (id)
) ENGINE = InnoDB;

-- The tree unrolled, each organisation under itself too; data scope is read from here.
CREATE TABLE organisation_closure (
  ancestor_id   BIGINT NOT NULL,
  descendant_id BIGINT NOT NULL,
  PRIMARY KEY (ancestor_id, descendant_id),
  KEY ix_closure_descendant (descendant_id, ancestor_id),
  CONSTRAINT fk_closure_ancestor FOREIGN KEY (ancestor_id) REFERENCES organisation (id),
  CONSTRAINT fk_closure_descendant FOREIGN KEY (descendant_id) REFERENCES organisation (id)
) ENGINE = InnoDB;

CREATE TABLE unit_area (
  id          BIGINT      NOT NULL AUTO_INCREMENT,
  unit_id     BIGINT      NOT NULL,
  kind        VARCHAR(12) NOT NULL,                   -- REGISTRATION (BDA-4.1, 32.6), TAXATION (BDA-4.2)
  area        VARCHAR(40) NOT NULL,                   -- a code of the policy pack
  valid_from  DATE        NULL,
  valid_to    DATE        NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BIGINT      NULL,
  voided_at   DATETIME(6) NULL,
  PRIMARY KEY (id),
  KEY ix_unit_area (unit_id, kind, valid_from),
  CONSTRAINT fk_unit_area_unit FOREIGN KEY (unit_id) REFERENCES organisation (id)
) ENGINE = InnoDB;

CREATE TABLE unit_budget (
  id          BIGINT      NOT NULL AUTO_INCREMENT,
  unit_id     BIGINT      NOT NULL,
  budget_year INT         NOT NULL,
  amount_fen  BIGINT      NOT NULL,                   -- work funds for studios, BDA-5.3
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BIGINT      NULL,
  voided_at   DATETIME(6) NULL,
  PRIMARY KEY (id),
  KEY ix_unit_budget (unit_id, budget_year),
  CONSTRAINT fk_unit_budget_unit FOREIGN KEY (unit_id) REFERENCES organisation (id),
  CONSTRAINT ck_unit_budget CHECK (amount_fen >= 0)
) ENGINE = InnoDB;

CREATE TABLE account (
  id                   BIGINT       NOT NULL AUTO_INCREMENT,
  login                VARCHAR(60)  NOT NULL,
  name                 VARCHAR(60)  NOT NULL,
  password_hash        VARCHAR(300) NOT NULL,
  must_change_password BOOLEAN      NOT NULL DEFAULT FALSE,
  failed_attempts      INT          NOT NULL DEFAULT 0,
  locked_until         DATETIME(6)  NULL,
  disabled_at          DATETIME(6)  NULL,
  email                VARCHAR(200) NULL,
  created_at           DATETIME(6)  NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_account_login (login)
) ENGINE = InnoDB;

CREATE TABLE login_session (
  token_hash   CHAR(64)    NOT NULL,
  account_id   BIGINT      NOT NULL,
  csrf_token   VARCHAR(64) NOT NULL,
  created_at   DATETIME(6) NOT NULL,
  last_seen_at DATETIME(6) NOT NULL,
  expires_at   DATETIME(6) NOT NULL,
  PRIMARY KEY (token_hash),
  KEY ix_session_account (account_id),
  KEY ix_session_expiry (expires_at),
  CONSTRAINT fk_session_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB;

-- ---------------------------------------------------------------- studios

CREATE TABLE studio (
  id             BIGINT       NOT NULL AUTO_INCREMENT,
  code           VARCHAR(40)  NOT NULL,
  unit_id        BIGINT       NOT NULL,
  display_name   VARCHAR(200) NOT NULL,               -- the name borne today; its history stands in studio_name
  field          VARCHAR(120) NOT NULL,
  established_on DATE         NULL,
  version        INT          NOT NULL DEFAULT 0,
  recorded_at    DATETIME(6)  NOT NULL,
  recorded_by    BIGINT       NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_studio_code (code),
  KEY ix_studio_unit (unit_id, code),
  KEY ix_studio_name (display_name),
  CONSTRAINT fk_studio_unit FOREIGN KEY (unit_id) REFERENCES organisation (id)
) ENGINE = InnoDB;

CREATE TABLE role_grant (
  id              BIGINT      NOT NULL AUTO_INCREMENT,
  account_id      BIGINT      NOT NULL,
  role            VARCHAR(30) NOT NULL,
  organisation_id BIGINT      NULL,                   -- whose subtree is seen
  studio_id       BIGINT      NULL,                   -- the one studio that is seen
  PRIMARY KEY (id),
  KEY ix_role_account (account_id),
  CONSTRAINT fk_role_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT fk_role_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT fk_role_studio FOREIGN KEY (studio_id) REFERENCES studio (id)
) ENGINE = InnoDB;

CREATE TABLE audit_entry (
  id           BIGINT       NOT NULL AUTO_INCREMENT,
  at           DATETIME(6)  NOT NULL,
  account_id   BIGINT       NULL,                     -- none: the service itself
  actor        VARCHAR(60)  NOT NULL,
  action       VARCHAR(60)  NOT NULL,
  subject_kind VARCHAR(30)  NOT NULL,
  subject_code VARCHAR(60)  NOT NULL,
  studio_id    BIGINT       NULL,
  detail       JSON         NULL,
  PRIMARY KEY (id),
  KEY ix_audit_studio (studio_id, at),
  KEY ix_audit_at (at)
) ENGINE = InnoDB;

CREATE TABLE studio_name (
  id          BIGINT       NOT NULL AUTO_INCREMENT,
  studio_id   BIGINT       NOT NULL,
  name        VARCHAR(200) NOT NULL,
  valid_from  DATE         NULL,
  valid_to    DATE         NULL,
  recorded_at DATETIME(6)  NOT NULL,
  recorded_by BIGINT       NULL,
  voided_at   DATETIME(6)  NULL,
  PRIMARY KEY (id),
  KEY ix_studio_name_studio (studio_id, valid_from),
  CONSTRAINT fk_studio_name FOREIGN KEY (studio_id) REFERENCES studio (id)
) ENGINE = InnoDB;

CREATE TABLE studio_type (
  id          BIGINT      NOT NULL AUTO_INCREMENT,
  studio_id   BIGINT      NOT NULL,
  type        VARCHAR(30) NOT NULL,
  valid_from  DATE        NULL,
  valid_to    DATE        NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BIGINT      NULL,
  voided_at   DATETIME(6) NULL,
  PRIMARY KEY (id),
  KEY ix_studio_type_studio (studio_id, valid_from),
  CONSTRAINT fk_studio_type FOREIGN KEY (studio_id) REFERENCES studio (id)
) ENGINE = InnoDB;

CREATE TABLE venue (
  id          BIGINT         NOT NULL AUTO_INCREMENT,
  studio_id   BIGINT         NOT NULL,
  address     VARCHAR(200)   NOT NULL,
  area_m2     DECIMAL(10, 2) NULL,
  equipped    BOOLEAN        NULL,
  valid_from  DATE           NULL,
  valid_to    DATE           NULL,
  recorded_at DATETIME(6)    NOT NULL,
  recorded_by BIGINT         NULL,
  voided_at   DATETIME(6)    NULL,
  PRIMARY KEY (id),
  KEY ix_venue_studio (studio_id, valid_from),
  CONSTRAINT fk_venue_studio FOREIGN KEY (studio_id) REFERENCES studio (id),
  CONSTRAINT ck_venue_area CHECK (area_m2 IS NULL OR area_m2 > 0)
) ENGINE = InnoDB;

CREATE TABLE studio_document (
  id          BIGINT       NOT NULL AUTO_INCREMENT,
  studio_id   BIGINT       NOT NULL,
  kind        VARCHAR(30)  NOT NULL,                  -- MANAGEMENT_RULES, WORK_RULES, PLANNED_GOALS (BDA-6.1)
  title       VARCHAR(200) NOT NULL,
  valid_from  DATE         NULL,
  valid_to    DATE         NULL,
  recorded_at DATETIME(6)  NOT NULL,
  recorded_by BIGINT       NULL,
  voided_at   DATETIME(6)  NULL,
  PRIMARY KEY (id),
  KEY ix_studio_document (studio_id, kind),
  CONSTRAINT fk_studio_document FOREIGN KEY (studio_id) REFERENCES studio (id)
) ENGINE = InnoDB;

CREATE TABLE member (
  id                 BIGINT       NOT NULL AUTO_INCREMENT,
  studio_id          BIGINT       NOT NULL,
  name               VARCHAR(60)  NOT NULL,
  employee_no        VARCHAR(40)  NULL,
  role               VARCHAR(12)  NOT NULL,           -- LEADER, CORE, MAIN, ORDINARY
  `external`         BOOLEAN      NOT NULL DEFAULT FALSE,
  full_member        BOOLEAN      NOT NULL DEFAULT TRUE,
  field_specialist   BOOLEAN      NULL,
  post               VARCHAR(80)  NULL,
  professional_title VARCHAR(80)  NULL,
  skill_level        VARCHAR(20)  NULL,
  joined_on          DATE         NOT NULL,
  left_on            DATE         NULL,               -- last day in the team
  leave_reason       VARCHAR(20)  NULL,
  recorded_at        DATETIME(6)  NOT NULL,
  recorded_by        BIGINT       NULL,
  voided_at          DATETIME(6)  NULL,
  voided_by          BIGINT       NULL,
  void_reason        VARCHAR(300) NULL,
  corrects_id        BIGINT       NULL,
  idempotency_key VARCHAR(80) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_member_key (idempotency_key),
  KEY ix_member_studio (studio_id, joined_on),
  KEY ix_member_name (name),
  CONSTRAINT fk_member_studio FOREIGN KEY (studio_id) REFERENCES studio (id),
  CONSTRAINT ck_member_days CHECK (left_on IS NULL OR left_on >= joined_on)
) ENGINE = InnoDB;

CREATE TABLE front_line_declaration (
  id          BIGINT      NOT NULL AUTO_INCREMENT,
  studio_id   BIGINT      NOT NULL,
  member_id   BIGINT      NOT NULL,
  declared    BOOLEAN     NOT NULL,
  valid_from  DATE        NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BIGINT      NULL,
  voided_at   DATETIME(6) NULL,
  PRIMARY KEY (id),
  KEY ix_front_line_studio (studio_id, member_id, valid_from),
  CONSTRAINT fk_front_line_member FOREIGN KEY (member_id) REFERENCES member (id)
) ENGINE = InnoDB;

CREATE TABLE honour (
  id           BIGINT      NOT NULL AUTO_INCREMENT,
  studio_id    BIGINT      NOT NULL,
  member_id    BIGINT      NOT NULL,
  code         VARCHAR(40) NOT NULL,
  grantor      VARCHAR(12) NOT NULL,                  -- GOVERNMENT, UNION, ENTERPRISE
  conferred_on DATE        NOT NULL,
  withdrawn_on DATE        NULL,
  recorded_at  DATETIME(6) NOT NULL,
  recorded_by  BIGINT      NULL,
  voided_at    DATETIME(6) NULL,
  PRIMARY KEY (id),
  KEY ix_honour_studio (studio_id, member_id),
  CONSTRAINT fk_honour_member FOREIGN KEY (member_id) REFERENCES member (id)
) ENGINE = InnoDB;

CREATE TABLE leader_tenure (
  id                 BIGINT      NOT NULL AUTO_INCREMENT,
  studio_id          BIGINT      NOT NULL,
  member_id          BIGINT      NOT NULL,
  valid_from         DATE        NULL,
  valid_to           DATE        NULL,
  end_reason         VARCHAR(20) NULL,
  can_continue       BOOLEAN     NULL,                -- the unit union's statement, BDA-32.7
  rename_filed_on    DATE        NULL,
  rename_approved_on DATE        NULL,
  recorded_at        DATETIME(6) NOT NULL,
  recorded_by        BIGINT      NULL,
  voided_at          DATETIME(6) NULL,
  PRIMARY KEY (id),
  KEY ix_leader_studio (studio_id, valid_from),
  CONSTRAINT fk_leader_member FOREIGN KEY (member_id) REFERENCES member (id)
) ENGINE = InnoDB;

-- ---------------------------------------------------------------- recognition and reviews

CREATE TABLE application (
  id             BIGINT       NOT NULL AUTO_INCREMENT,
  studio_id      BIGINT       NOT NULL,
  programme      VARCHAR(20)  NOT NULL,
  round_year     INT          NOT NULL,
  recommended_on DATE         NULL,
  applied_on     DATE         NULL,
  withdrawn_on   DATE         NULL,
  materials      VARCHAR(300) NOT NULL DEFAULT '',    -- codes, separated by commas
  recorded_at    DATETIME(6)  NOT NULL,
  recorded_by    BIGINT       NULL,
  voided_at      DATETIME(6)  NULL,
  PRIMARY KEY (id),
  KEY ix_application_studio (studio_id, round_year),
  CONSTRAINT fk_application_studio FOREIGN KEY (studio_id) REFERENCES studio (id)
) ENGINE = InnoDB;

CREATE TABLE recognition (
  id             BIGINT       NOT NULL AUTO_INCREMENT,
  studio_id      BIGINT       NOT NULL,
  programme      VARCHAR(20)  NOT NULL,
  level          VARCHAR(20)  NOT NULL,
  demonstration  BOOLEAN      NOT NULL DEFAULT FALSE,
  methods        VARCHAR(200) NOT NULL DEFAULT '',    -- codes, separated by commas (BDA-17.1)
  plaque_on      DATE         NULL,
  certificate_on DATE         NULL,
  certificate_no VARCHAR(60)  NULL,
  ended_on       DATE         NULL,                   -- first day without the title
  end_kind       VARCHAR(20)  NULL,
  recorded_at    DATETIME(6)  NOT NULL,
  recorded_by    BIGINT       NULL,
  voided_at      DATETIME(6)  NULL,
  PRIMARY KEY (id),
  KEY ix_recognition_studio (studio_id, programme),
  CONSTRAINT fk_recognition_studio FOREIGN KEY (studio_id) REFERENCES studio (id)
) ENGINE = InnoDB;

CREATE TABLE review (
  id              BIGINT       NOT NULL AUTO_INCREMENT,
  studio_id       BIGINT       NOT NULL,
  programme       VARCHAR(20)  NOT NULL,
  kind            VARCHAR(20)  NOT NULL,              -- FOLLOWING_YEAR, END_OF_CYCLE
  convened_on     DATE         NULL,
  notice_sent_on  DATE         NULL,
  session_on      DATE         NULL,
  attended        BOOLEAN      NULL,
  excuse_filed_on DATE         NULL,
  excuse_accepted BOOLEAN      NULL,
  methods         VARCHAR(200) NOT NULL DEFAULT '',
  result          VARCHAR(20)  NULL,
  decided_on      DATE         NULL,
  recorded_at     DATETIME(6)  NOT NULL,
  recorded_by     BIGINT       NULL,
  voided_at       DATETIME(6)  NULL,
  PRIMARY KEY (id),
  KEY ix_review_studio (studio_id, kind, decided_on),
  CONSTRAINT fk_review_studio FOREIGN KEY (studio_id) REFERENCES studio (id)
) ENGINE = InnoDB;

-- One body's vote on a recognition or a review (BDA-3, 32.0).
CREATE TABLE decision (
  id             BIGINT      NOT NULL AUTO_INCREMENT,
  studio_id      BIGINT      NOT NULL,
  recognition_id BIGINT      NULL,
  review_id      BIGINT      NULL,
  body           VARCHAR(40) NOT NULL,
  concurs        BOOLEAN     NOT NULL,
  decided_on     DATE        NOT NULL,
  document_no    VARCHAR(60) NULL,
  recorded_at    DATETIME(6) NOT NULL,
  recorded_by    BIGINT      NULL,
  voided_at      DATETIME(6) NULL,
  PRIMARY KEY (id),
  KEY ix_decision_studio (studio_id),
  KEY ix_decision_recognition (recognition_id),
  KEY ix_decision_review (review_id),
  CONSTRAINT fk_decision_recognition FOREIGN KEY (recognition_id) REFERENCES recognition (id),
  CONSTRAINT fk_decision_review FOREIGN KEY (review_id) REFERENCES review (id)
) ENGINE = InnoDB;

CREATE TABLE rectification (
  id          BIGINT       NOT NULL AUTO_INCREMENT,
  studio_id   BIGINT       NOT NULL,
  programme   VARCHAR(20)  NOT NULL,
  review_id   BIGINT       NOT NULL,
  issues      VARCHAR(500) NOT NULL,
  opened_on   DATE         NOT NULL,
  due_on      DATE         NOT NULL,
  reported_on DATE         NULL,
  accepted    BOOLEAN      NULL,
  judged_on   DATE         NULL,
  recorded_at DATETIME(6)  NOT NULL,
  recorded_by BIGINT       NULL,
  voided_at   DATETIME(6)  NULL,
  PRIMARY KEY (id),
  KEY ix_rectification_studio (studio_id, due_on),
  CONSTRAINT fk_rectification_review FOREIGN KEY (review_id) REFERENCES review (id)
) ENGINE = InnoDB;

CREATE TABLE sanction (
  id          BIGINT       NOT NULL AUTO_INCREMENT,
  studio_id   BIGINT       NOT NULL,
  kind        VARCHAR(20)  NOT NULL,                  -- SUSPEND, RECOVER, CANCEL_GRADE, BAR
  valid_from  DATE         NULL,
  valid_to    DATE         NULL,
  amount_fen  BIGINT       NULL,
  reason      VARCHAR(500) NOT NULL,
  recorded_at DATETIME(6)  NOT NULL,
  recorded_by BIGINT       NULL,
  voided_at   DATETIME(6)  NULL,
  PRIMARY KEY (id),
  KEY ix_sanction_studio (studio_id, valid_from),
  CONSTRAINT fk_sanction_studio FOREIGN KEY (studio_id) REFERENCES studio (id)
) ENGINE = InnoDB;

CREATE TABLE judgement (
  id          BIGINT       NOT NULL AUTO_INCREMENT,
  studio_id   BIGINT       NOT NULL,
  clause      VARCHAR(40)  NOT NULL,
  favourable  BOOLEAN      NOT NULL,
  judged_by   VARCHAR(60)  NOT NULL,
  judged_on   DATE         NOT NULL,
  reason      VARCHAR(500) NOT NULL,
  recorded_at DATETIME(6)  NOT NULL,
  recorded_by BIGINT       NULL,
  voided_at   DATETIME(6)  NULL,
  PRIMARY KEY (id),
  KEY ix_judgement_studio (studio_id, clause),
  CONSTRAINT fk_judgement_studio FOREIGN KEY (studio_id) REFERENCES studio (id)
) ENGINE = InnoDB;

-- ---------------------------------------------------------------- ledgers

CREATE TABLE project (
  id                     BIGINT        NOT NULL AUTO_INCREMENT,
  studio_id              BIGINT        NOT NULL,
  code                   VARCHAR(40)   NOT NULL,
  name                   VARCHAR(200)  NOT NULL,
  kind                   VARCHAR(30)   NOT NULL,
  background             VARCHAR(1000) NOT NULL DEFAULT '',
  lead_name              VARCHAR(60)   NOT NULL,
  approving_unit         VARCHAR(200)  NULL,
  approval_document_no   VARCHAR(60)   NULL,
  approved_on            DATE          NULL,
  total_need_fen         BIGINT        NULL,
  startup_funds_fen      BIGINT        NULL,
  startup_funds_on       DATE          NULL,
  matching_committed_fen BIGINT        NULL,
  matching_paid_fen      BIGINT        NULL,
  matching_due_on        DATE          NULL,
  applied_in_practice_on DATE          NULL,
  practice_site          VARCHAR(200)  NULL,
  completed_on           DATE          NULL,
  closure_filed_on       DATE          NULL,
  terminated_on          DATE          NULL,
  boost_plan_year        INT           NULL,
  boost_grade_fen        BIGINT        NULL,
  boost_applied_on       DATE          NULL,
  boost_awarded_on       DATE          NULL,
  status                 VARCHAR(12)   NOT NULL,      -- DRAFT, SUBMITTED, VERIFIED: the entry, not the project
  recorded_at            DATETIME(6)   NOT NULL,
  recorded_by            BIGINT        NULL,
  voided_at              DATETIME(6)   NULL,
  voided_by              BIGINT        NULL,
  void_reason            VARCHAR(300)  NULL,
  corrects_id            BIGINT        NULL,
  idempotency_key VARCHAR(80) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_project_key (idempotency_key),
  KEY ix_project_studio (studio_id, approved_on),
  KEY ix_project_code (code),
  KEY ix_project_boost (boost_plan_year, studio_id),
  CONSTRAINT fk_project_studio FOREIGN KEY (studio_id) REFERENCES studio (id)
) ENGINE = InnoDB;

CREATE TABLE project_acceptance (
  id           BIGINT      NOT NULL AUTO_INCREMENT,
  studio_id    BIGINT      NOT NULL,
  project_code VARCHAR(40) NOT NULL,
  party        VARCHAR(40) NOT NULL,                  -- ENTERPRISE or a body code
  accepted     BOOLEAN     NOT NULL,
  accepted_on  DATE        NOT NULL,
  document_no  VARCHAR(60) NULL,
  recorded_at  DATETIME(6) NOT NULL,
  recorded_by  BIGINT      NULL,
  voided_at    DATETIME(6) NULL,
  PRIMARY KEY (id),
  KEY ix_acceptance_studio (studio_id),
  KEY ix_acceptance_project (project_code),
  CONSTRAINT fk_acceptance_studio FOREIGN KEY (studio_id) REFERENCES studio (id)
) ENGINE = InnoDB;

CREATE TABLE activity (
  id                   BIGINT        NOT NULL AUTO_INCREMENT,
  studio_id            BIGINT        NOT NULL,
  type                 VARCHAR(30)   NOT NULL,
  mode                 VARCHAR(20)   NOT NULL,        -- SELF_ORGANISED, PARTICIPATED
  title                VARCHAR(200)  NOT NULL,
  content              VARCHAR(2000) NOT NULL DEFAULT '',
  organiser            VARCHAR(200)  NOT NULL,
  place                VARCHAR(200)  NULL,
  host                 VARCHAR(60)   NULL,
  started_on           DATE          NOT NULL,
  ended_on             DATE          NOT NULL,
  outside_participants INT           NOT NULL,
  hours                DECIMAL(6, 1) NULL,
  project_code         VARCHAR(40)   NULL,
  exchange             BOOLEAN       NOT NULL,        -- counts as an exchange activity (A-24)
  status               VARCHAR(12)   NOT NULL,        -- DRAFT, SUBMITTED, VERIFIED
  verified_at          DATETIME(6)   NULL,
  verified_by          BIGINT        NULL,
  recorded_at          DATETIME(6)   NOT NULL,
  recorded_by          BIGINT        NULL,
  voided_at            DATETIME(6)   NULL,
  voided_by            BIGINT        NULL,
  void_reason          VARCHAR(300)  NULL,
  corrects_id          BIGINT        NULL,
  idempotency_key      VARCHAR(80)   NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_activity_key (idempotency_key),
  KEY ix_activity_studio (studio_id, started_on),
  KEY ix_activity_day (started_on),
  CONSTRAINT fk_activity_studio FOREIGN KEY (studio_id) REFERENCES studio (id),
  CONSTRAINT ck_activity_days CHECK (ended_on >= started_on)
) ENGINE = InnoDB;

CREATE TABLE activity_participant (
  activity_id BIGINT NOT NULL,
  member_id   BIGINT NOT NULL,
  PRIMARY KEY (activity_id, member_id),
  KEY ix_participant_member (member_id),
  CONSTRAINT fk_participant_activity FOREIGN KEY (activity_id) REFERENCES activity (id),
  CONSTRAINT fk_participant_member FOREIGN KEY (member_id) REFERENCES member (id)
) ENGINE = InnoDB;

CREATE TABLE outcome (
  id               BIGINT       NOT NULL AUTO_INCREMENT,
  studio_id        BIGINT       NOT NULL,
  name             VARCHAR(200) NOT NULL,
  type             VARCHAR(30)  NOT NULL,
  innovation_kind  VARCHAR(20)  NOT NULL,             -- TECHNICAL, MANAGERIAL, SERVICE, INSTITUTIONAL
  formed_on        DATE         NOT NULL,
  project_code     VARCHAR(40)  NULL,
  authors          VARCHAR(300) NOT NULL DEFAULT '',
  applied_on       DATE         NULL,
  application_site VARCHAR(200) NULL,
  benefit_fen      BIGINT       NULL,
  benefit_stamped  BOOLEAN      NULL,                 -- stamped by the unit's finance office
  published        BOOLEAN      NOT NULL DEFAULT TRUE,
  status           VARCHAR(12)  NOT NULL,
  verified_at      DATETIME(6)  NULL,
  verified_by      BIGINT       NULL,
  recorded_at      DATETIME(6)  NOT NULL,
  recorded_by      BIGINT       NULL,
  voided_at        DATETIME(6)  NULL,
  voided_by        BIGINT       NULL,
  void_reason      VARCHAR(300) NULL,
  corrects_id      BIGINT       NULL,
  idempotency_key  VARCHAR(80)  NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_outcome_key (idempotency_key),
  KEY ix_outcome_studio (studio_id, formed_on),
  CONSTRAINT fk_outcome_studio FOREIGN KEY (studio_id) REFERENCES studio (id)
) ENGINE = InnoDB;

CREATE TABLE patent (
  outcome_id         BIGINT       NOT NULL,
  studio_id          BIGINT       NOT NULL,
  number             VARCHAR(40)  NOT NULL,
  kind               VARCHAR(20)  NOT NULL,           -- INVENTION, UTILITY_MODEL, DESIGN
  office             VARCHAR(40)  NOT NULL,
  filed_on           DATE         NULL,
  grant_announced_on DATE         NULL,
  certificate_on     DATE         NULL,
  service_invention  BOOLEAN      NOT NULL,
  status             VARCHAR(12)  NOT NULL,           -- VALID, LAPSED, INVALIDATED
  invalidated_on     DATE         NULL,
  PRIMARY KEY (outcome_id),
  KEY ix_patent_number (number),
  KEY ix_patent_studio (studio_id),
  CONSTRAINT fk_patent_outcome FOREIGN KEY (outcome_id) REFERENCES outcome (id)
) ENGINE = InnoDB;

CREATE TABLE patent_party (
  id         BIGINT       NOT NULL AUTO_INCREMENT,
  outcome_id BIGINT       NOT NULL,
  role       VARCHAR(10)  NOT NULL,                   -- INVENTOR, PATENTEE
  position   INT          NOT NULL,
  name       VARCHAR(200) NOT NULL,
  member_id  BIGINT       NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_patent_party (outcome_id, role, position),
  CONSTRAINT fk_party_outcome FOREIGN KEY (outcome_id) REFERENCES outcome (id),
  CONSTRAINT fk_party_member FOREIGN KEY (member_id) REFERENCES member (id)
) ENGINE = InnoDB;

CREATE TABLE mentorship (
  id           BIGINT       NOT NULL AUTO_INCREMENT,
  studio_id    BIGINT       NOT NULL,
  agreement_no VARCHAR(60)  NOT NULL,
  master       VARCHAR(60)  NOT NULL,
  apprentice   VARCHAR(60)  NOT NULL,
  trade        VARCHAR(80)  NOT NULL,
  valid_from   DATE         NOT NULL,
  valid_to     DATE         NOT NULL,
  goals        VARCHAR(500) NOT NULL,
  status       VARCHAR(12)  NOT NULL,
  recorded_at  DATETIME(6)  NOT NULL,
  recorded_by  BIGINT       NULL,
  voided_at    DATETIME(6)  NULL,
  voided_by    BIGINT       NULL,
  void_reason  VARCHAR(300) NULL,
  corrects_id  BIGINT       NULL,
  idempotency_key VARCHAR(80) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_mentorship_key (idempotency_key),
  KEY ix_mentorship_studio (studio_id, valid_from),
  CONSTRAINT fk_mentorship_studio FOREIGN KEY (studio_id) REFERENCES studio (id)
) ENGINE = InnoDB;

-- ---------------------------------------------------------------- money: double entry, in fen

CREATE TABLE boost_grant (
  id          BIGINT      NOT NULL AUTO_INCREMENT,
  studio_id   BIGINT      NOT NULL,
  code        VARCHAR(40) NOT NULL,
  clause      VARCHAR(40) NOT NULL,                   -- under which clause it was granted
  project_code VARCHAR(40) NULL,
  amount_fen  BIGINT      NOT NULL,
  granted_on  DATE        NOT NULL,
  sub_account VARCHAR(60) NULL,                       -- separate accounting, BDA-27.2
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BIGINT      NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_grant_code (code),
  KEY ix_grant_studio (studio_id, granted_on),
  CONSTRAINT fk_grant_studio FOREIGN KEY (studio_id) REFERENCES studio (id),
  CONSTRAINT ck_grant_amount CHECK (amount_fen > 0)
) ENGINE = InnoDB;

-- One movement of money; its postings add up to nought.
CREATE TABLE money_entry (
  id              BIGINT       NOT NULL AUTO_INCREMENT,
  grant_id        BIGINT       NOT NULL,
  studio_id       BIGINT       NOT NULL,
  kind            VARCHAR(20)  NOT NULL,              -- INSTALMENT, SPENDING, REVERSAL
  happened_on     DATE         NOT NULL,
  reverses_id     BIGINT       NULL,
  idempotency_key VARCHAR(80)  NOT NULL,
  recorded_at     DATETIME(6)  NOT NULL,
  recorded_by     BIGINT       NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_money_key (idempotency_key),
  UNIQUE KEY uq_money_reversal (reverses_id),
  KEY ix_money_grant (grant_id, happened_on),
  KEY ix_money_studio (studio_id, happened_on),
  CONSTRAINT fk_money_grant FOREIGN KEY (grant_id) REFERENCES boost_grant (id),
  CONSTRAINT fk_money_reverses FOREIGN KEY (reverses_id) REFERENCES money_entry (id)
) ENGINE = InnoDB;

CREATE TABLE posting (
  id         BIGINT      NOT NULL AUTO_INCREMENT,
  entry_id   BIGINT      NOT NULL,
  grant_id   BIGINT      NOT NULL,
  account    VARCHAR(60) NOT NULL,                    -- FUNDS, PAYER:<code>, SPENT:<category>
  amount_fen BIGINT      NOT NULL,                    -- debit positive, credit negative
  PRIMARY KEY (id),
  KEY ix_posting_entry (entry_id),
  KEY ix_posting_grant (grant_id, account),
  CONSTRAINT fk_posting_entry FOREIGN KEY (entry_id) REFERENCES money_entry (id)
) ENGINE = InnoDB;

CREATE TABLE spending (
  id           BIGINT       NOT NULL AUTO_INCREMENT,
  entry_id     BIGINT       NOT NULL,
  grant_id     BIGINT       NOT NULL,
  studio_id    BIGINT       NOT NULL,
  project_code VARCHAR(40)  NULL,
  spent_on     DATE         NOT NULL,
  amount_fen   BIGINT       NOT NULL,
  category     VARCHAR(20)  NOT NULL,
  payee        VARCHAR(200) NOT NULL,
  purpose      VARCHAR(300) NOT NULL,
  description  VARCHAR(300) NULL,
  voucher_no   VARCHAR(60)  NOT NULL,
  invoice_no   VARCHAR(60)  NULL,
  recorded_at  DATETIME(6)  NOT NULL,
  recorded_by  BIGINT       NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_spending_entry (entry_id),
  KEY ix_spending_studio (studio_id, spent_on),
  KEY ix_spending_grant (grant_id, spent_on),
  KEY ix_spending_invoice (invoice_no),
  CONSTRAINT fk_spending_entry FOREIGN KEY (entry_id) REFERENCES money_entry (id),
  CONSTRAINT fk_spending_grant FOREIGN KEY (grant_id) REFERENCES boost_grant (id),
  CONSTRAINT ck_spending_amount CHECK (amount_fen > 0)
) ENGINE = InnoDB;

-- ---------------------------------------------------------------- assessment

CREATE TABLE assessed_subject (
  subject_kind   VARCHAR(20) NOT NULL,
  subject_code   VARCHAR(60) NOT NULL,
  studio_id      BIGINT      NOT NULL,
  assessed_on    DATE        NULL,                    -- none: never assessed
  next_change_on DATE        NULL,                    -- first day on which a verdict may change by itself
  PRIMARY KEY (subject_kind, subject_code),
  KEY ix_subject_next (next_change_on),
  KEY ix_subject_studio (studio_id),
  CONSTRAINT fk_subject_studio FOREIGN KEY (studio_id) REFERENCES studio (id)
) ENGINE = InnoDB;

CREATE TABLE finding (
  id             BIGINT         NOT NULL AUTO_INCREMENT,
  subject_kind   VARCHAR(20)    NOT NULL,
  subject_code   VARCHAR(60)    NOT NULL,
  studio_id      BIGINT         NOT NULL,
  clause         VARCHAR(40)    NOT NULL,
  period         VARCHAR(40)    NOT NULL,
  verdict        VARCHAR(20)    NOT NULL,
  counted        DECIMAL(18, 4) NULL,
  limit_value    DECIMAL(18, 4) NULL,
  due_on         DATE           NULL,
  amount_fen     BIGINT         NULL,
  next_state     VARCHAR(40)    NULL,
  severity       VARCHAR(10)    NOT NULL DEFAULT 'LOW', -- of an alert it gives rise to: LOW, MEDIUM, HIGH
  detail         JSON           NOT NULL,             -- facts, missing, notes, shares, reminders
  digest         BIGINT         NOT NULL DEFAULT 0,   -- of everything above, to tell changed findings from unchanged ones
  scheme_version VARCHAR(40)    NOT NULL,
  found_on       DATE           NOT NULL,             -- since when the verdict has been what it is
  PRIMARY KEY (id),
  UNIQUE KEY uq_finding (subject_kind, subject_code, clause, period),
  KEY ix_finding_studio (studio_id, clause),
  KEY ix_finding_clause (clause, verdict, studio_id),
  KEY ix_finding_verdict (verdict, due_on),
  CONSTRAINT fk_finding_studio FOREIGN KEY (studio_id) REFERENCES studio (id)
) ENGINE = InnoDB;

-- A deadline as a row: reminders go out for it and the calendar shows it.
CREATE TABLE obligation (
  id           BIGINT      NOT NULL AUTO_INCREMENT,
  subject_kind VARCHAR(20) NOT NULL,
  subject_code VARCHAR(60) NOT NULL,
  studio_id    BIGINT      NOT NULL,
  clause       VARCHAR(40) NOT NULL,
  period       VARCHAR(40) NOT NULL,
  due_on       DATE        NOT NULL,
  settled_on   DATE        NULL,                      -- met or fallen away
  PRIMARY KEY (id),
  UNIQUE KEY uq_obligation (subject_kind, subject_code, clause, period),
  KEY ix_obligation_due (settled_on, due_on),
  KEY ix_obligation_studio (studio_id, due_on),
  CONSTRAINT fk_obligation_studio FOREIGN KEY (studio_id) REFERENCES studio (id)
) ENGINE = InnoDB;

CREATE TABLE obligation_stage (
  obligation_id BIGINT NOT NULL,
  send_on       DATE   NOT NULL,
  PRIMARY KEY (obligation_id, send_on),
  KEY ix_stage_day (send_on),
  CONSTRAINT fk_stage_obligation FOREIGN KEY (obligation_id) REFERENCES obligation (id)
) ENGINE = InnoDB;

CREATE TABLE alert (
  id           BIGINT      NOT NULL AUTO_INCREMENT,
  subject_kind VARCHAR(20) NOT NULL,
  subject_code VARCHAR(60) NOT NULL,
  studio_id    BIGINT      NOT NULL,
  clause       VARCHAR(40) NOT NULL,
  period       VARCHAR(40) NOT NULL,
  verdict      VARCHAR(20) NOT NULL,
  severity     VARCHAR(10) NOT NULL,                  -- LOW, MEDIUM, HIGH
  due_on       DATE        NULL,
  opened_on    DATE        NOT NULL,
  closed_on    DATE        NULL,
  times_opened INT         NOT NULL DEFAULT 1,
  PRIMARY KEY (id),
  UNIQUE KEY uq_alert (subject_kind, subject_code, clause, period),
  KEY ix_alert_open (closed_on, severity, due_on),
  KEY ix_alert_studio (studio_id, closed_on),
  CONSTRAINT fk_alert_studio FOREIGN KEY (studio_id) REFERENCES studio (id)
) ENGINE = InnoDB;

-- One reminder to one person for one stage of one deadline; the key makes a second one impossible.
CREATE TABLE reminder (
  id            BIGINT      NOT NULL AUTO_INCREMENT,
  obligation_id BIGINT      NOT NULL,
  stage_on      DATE        NOT NULL,
  due_on        DATE        NOT NULL,
  account_id    BIGINT      NOT NULL,
  sent_on       DATE        NOT NULL,
  sent_at       DATETIME(6) NOT NULL,
  read_at       DATETIME(6) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_reminder (obligation_id, stage_on, due_on, account_id),
  KEY ix_reminder_account (account_id, read_at, sent_at),
  CONSTRAINT fk_reminder_obligation FOREIGN KEY (obligation_id) REFERENCES obligation (id),
  CONSTRAINT fk_reminder_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB;
