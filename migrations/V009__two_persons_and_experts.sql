-- What two bodies decide is recorded by two persons, and boost money moves only after a second person's approval.

-- One standing vote a body and a matter, and one a person and a matter. voter_id is apart from recorded_by because votes
-- recorded before this rule may share a person; they keep theirs and none is added.
ALTER TABLE decision
  ADD COLUMN voter_id BIGINT NULL AFTER recorded_by,
  ADD COLUMN standing TINYINT GENERATED ALWAYS AS (IF(voided_at IS NULL, 1, NULL)) VIRTUAL,
  ADD UNIQUE KEY uq_decision_title_body (recognition_id, body, standing),
  ADD UNIQUE KEY uq_decision_title_voter (recognition_id, voter_id, standing),
  ADD UNIQUE KEY uq_decision_review_body (review_id, body, standing),
  ADD UNIQUE KEY uq_decision_review_voter (review_id, voter_id, standing);

-- One body's vote on a step of a rectification (BDA-25.4).
CREATE TABLE rectification_vote (
  id               BIGINT      NOT NULL AUTO_INCREMENT,
  studio_id        BIGINT      NOT NULL,
  rectification_id BIGINT      NOT NULL,
  step             VARCHAR(12) NOT NULL,              -- ORDER, EXTENSION, VERDICT
  subject_id       BIGINT      NOT NULL,              -- the extension for an extension, else the rectification
  body             VARCHAR(40) NOT NULL,
  concurs          BOOLEAN     NOT NULL,
  decided_on       DATE        NOT NULL,
  recorded_at      DATETIME(6) NOT NULL,
  recorded_by      BIGINT      NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_rectification_vote_body (step, subject_id, body),
  UNIQUE KEY uq_rectification_vote_voter (step, subject_id, recorded_by),
  KEY ix_rectification_vote_studio (studio_id),
  CONSTRAINT fk_rectification_vote_order FOREIGN KEY (rectification_id) REFERENCES rectification (id)
) ENGINE = InnoDB;

-- The day of the later vote; an order or an extension without it is not in force yet.
ALTER TABLE rectification
  ADD COLUMN agreed_on DATE NULL AFTER due_on;
UPDATE rectification SET agreed_on = opened_on;

ALTER TABLE rectification_extension
  ADD COLUMN agreed_on DATE NULL AFTER due_on;
UPDATE rectification_extension SET agreed_on = granted_on;

-- A spending is an order until another person approves it; money that has left all the same stands as irregular (A-72).
ALTER TABLE spending
  MODIFY COLUMN entry_id BIGINT NULL,
  ADD COLUMN state VARCHAR(10) NOT NULL DEFAULT 'APPROVED',   -- RECORDED, APPROVED, REFUSED, IRREGULAR
  ADD COLUMN clause VARCHAR(40) NULL,                         -- what an irregular spending breaks
  ADD COLUMN decided_at DATETIME(6) NULL,
  ADD COLUMN decided_by BIGINT NULL,
  ADD COLUMN decision_note VARCHAR(300) NULL,                 -- why it was refused, or why it is irregular
  ADD COLUMN idempotency_key VARCHAR(80) NULL,
  ADD COLUMN decision_key VARCHAR(80) NULL,
  ADD UNIQUE KEY uq_spending_key (idempotency_key),
  ADD KEY ix_spending_state (state, studio_id),
  ADD CONSTRAINT ck_spending_two_persons CHECK (recorded_by IS NULL OR decided_by IS NULL OR decided_by <> recorded_by),
  ADD CONSTRAINT ck_spending_posted CHECK ((entry_id IS NOT NULL) = (state IN ('APPROVED', 'IRREGULAR')));

-- Taking a spending back is asked for by one person and approved by another.
CREATE TABLE spending_reversal (
  id              BIGINT       NOT NULL AUTO_INCREMENT,
  spending_id     BIGINT       NOT NULL,
  studio_id       BIGINT       NOT NULL,
  reason          VARCHAR(300) NOT NULL,
  state           VARCHAR(10)  NOT NULL,              -- RECORDED, APPROVED, REFUSED
  recorded_at     DATETIME(6)  NOT NULL,
  recorded_by     BIGINT       NULL,
  decided_at      DATETIME(6)  NULL,
  decided_by      BIGINT       NULL,
  decision_note   VARCHAR(300) NULL,
  idempotency_key VARCHAR(80)  NOT NULL,
  decision_key    VARCHAR(80)  NULL,
  standing        TINYINT GENERATED ALWAYS AS (IF(state = 'REFUSED', NULL, 1)) VIRTUAL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_reversal_key (idempotency_key),
  UNIQUE KEY uq_reversal_spending (spending_id, standing),
  KEY ix_reversal_state (state, studio_id),
  CONSTRAINT fk_reversal_spending FOREIGN KEY (spending_id) REFERENCES spending (id),
  CONSTRAINT ck_reversal_two_persons CHECK (recorded_by IS NULL OR decided_by IS NULL OR decided_by <> recorded_by)
) ENGINE = InnoDB;

-- Experts, the unit that each works in, and what they are asked to score (BDA-16, 24.3).
CREATE TABLE expert (
  account_id  BIGINT       NOT NULL,
  unit_id     BIGINT       NULL,                      -- none: an employer that is not in the register
  employer    VARCHAR(200) NOT NULL,
  recorded_at DATETIME(6)  NOT NULL,
  recorded_by BIGINT       NULL,
  PRIMARY KEY (account_id),
  CONSTRAINT fk_expert_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT fk_expert_unit FOREIGN KEY (unit_id) REFERENCES organisation (id)
) ENGINE = InnoDB;

CREATE TABLE review_expert (
  id           BIGINT       NOT NULL AUTO_INCREMENT,
  studio_id    BIGINT       NOT NULL,
  review_id    BIGINT       NOT NULL,
  account_id   BIGINT       NOT NULL,
  assigned_at  DATETIME(6)  NOT NULL,
  assigned_by  BIGINT       NULL,
  recusal      VARCHAR(10)  NULL,                     -- OWN_UNIT, DECLARED; none: takes part
  recused_at   DATETIME(6)  NULL,
  recused_by   BIGINT       NULL,
  reason       VARCHAR(300) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_review_expert (review_id, account_id),
  KEY ix_review_expert_account (account_id),
  KEY ix_review_expert_studio (studio_id),
  CONSTRAINT fk_review_expert_review FOREIGN KEY (review_id) REFERENCES review (id),
  CONSTRAINT fk_review_expert_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB;

-- The sheet of one expert; only the last one handed in counts, earlier ones stay.
CREATE TABLE expert_score (
  id               BIGINT       NOT NULL AUTO_INCREMENT,
  review_expert_id BIGINT       NOT NULL,
  aspect           VARCHAR(20)  NOT NULL,             -- a code of the policy pack
  points           INT          NOT NULL,
  remark           VARCHAR(300) NULL,
  recorded_at      DATETIME(6)  NOT NULL,
  replaced_at      DATETIME(6)  NULL,
  standing         TINYINT GENERATED ALWAYS AS (IF(replaced_at IS NULL, 1, NULL)) VIRTUAL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_expert_score (review_expert_id, aspect, standing),
  CONSTRAINT fk_expert_score_expert FOREIGN KEY (review_expert_id) REFERENCES review_expert (id)
) ENGINE = InnoDB;

-- When the session was closed: from then on the sheets are open to the bodies and can no longer be changed.
CREATE TABLE review_session (
  review_id  BIGINT      NOT NULL,
  studio_id  BIGINT      NOT NULL,
  closed_at  DATETIME(6) NOT NULL,
  closed_by  BIGINT      NULL,
  PRIMARY KEY (review_id),
  CONSTRAINT fk_review_session_review FOREIGN KEY (review_id) REFERENCES review (id)
) ENGINE = InnoDB;
