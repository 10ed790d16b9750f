-- What no ledger proves: a person reports it with its day and the paper it rests on. One row a report. What it is for is its
-- kind; which columns a kind needs is checked here as well as where it is entered. Who reported it is recorded_by.
CREATE TABLE reported_fact (
  id             BIGINT       NOT NULL AUTO_INCREMENT,
  studio_id      BIGINT       NOT NULL,
  kind           VARCHAR(30)  NOT NULL,
  subject_code   VARCHAR(60)  NULL,                   -- code of the boosted project or the patent claim; none: the studio itself
  code           VARCHAR(60)  NOT NULL DEFAULT '',    -- ground, field, auditor, body, paper, tranche … as a pack names it; '' for none
  about          VARCHAR(200) NULL,                   -- event, alliance, who gives other money
  happened_on    DATE         NOT NULL,
  ended_on       DATE         NULL,                   -- last day, where it lasts
  answer         BOOLEAN      NULL,                   -- confirmed, attended, concurs, upheld, bound, accepted
  of_id          BIGINT       NULL,                   -- the report, invitation, proposal or objection it answers
  recognition_id BIGINT       NULL,
  member_id      BIGINT       NULL,
  amount_fen     BIGINT       NULL,
  source         VARCHAR(60)  NULL,                   -- who pays
  document_no    VARCHAR(60)  NULL,
  evidence       VARCHAR(300) NULL,                   -- the paper it rests on
  note           VARCHAR(500) NULL,
  recorded_at    DATETIME(6)  NOT NULL,
  recorded_by    BIGINT       NULL,
  voided_at      DATETIME(6)  NULL,
  standing_of    BIGINT AS (CASE WHEN voided_at IS NULL THEN of_id END) VIRTUAL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_reported_fact_answer (standing_of, kind, code),
  KEY ix_reported_fact_studio (studio_id, happened_on),
  KEY ix_reported_fact_kind (studio_id, kind, code),
  CONSTRAINT fk_reported_fact_studio FOREIGN KEY (studio_id) REFERENCES studio (id),
  CONSTRAINT fk_reported_fact_of FOREIGN KEY (of_id) REFERENCES reported_fact (id),
  CONSTRAINT fk_reported_fact_recognition FOREIGN KEY (recognition_id) REFERENCES recognition (id),
  CONSTRAINT fk_reported_fact_member FOREIGN KEY (member_id) REFERENCES member (id),
  CONSTRAINT ck_reported_fact_kind CHECK (kind IN (
    'GROUND', 'GROUND_RESULT', 'AUDIT_FINDING', 'AUDIT_RESULT', 'AUDIT', 'INVITATION', 'ATTENDANCE', 'SUPPORT', 'ALLIANCE',
    'PENALTY', 'PROPOSAL', 'PROPOSAL_VOTE', 'NOTICE', 'PAPER', 'UNIT_STAMP', 'UPPER_STAMP', 'ELECTRONIC_COPY', 'PAPER_COPY',
    'LISTING', 'BOOST_NOTICE', 'OBJECTION', 'OBJECTION_RESULT', 'WITHDRAWAL', 'SETTLEMENT', 'OTHER_MONEY', 'PAYMENT',
    'VERIFICATION', 'CLAIM_PAYMENT')),
  CONSTRAINT ck_reported_fact_code CHECK ((code <> '') = (kind IN (
    'GROUND', 'AUDIT_FINDING', 'AUDIT', 'INVITATION', 'SUPPORT', 'PROPOSAL', 'PROPOSAL_VOTE', 'PAPER', 'OTHER_MONEY', 'PAYMENT',
    'CLAIM_PAYMENT'))),
  CONSTRAINT ck_reported_fact_of CHECK ((of_id IS NOT NULL) = (kind IN (
    'GROUND_RESULT', 'AUDIT_RESULT', 'ATTENDANCE', 'PROPOSAL_VOTE', 'OBJECTION_RESULT'))),
  CONSTRAINT ck_reported_fact_answer CHECK (answer IS NOT NULL OR kind NOT IN (
    'GROUND_RESULT', 'AUDIT_RESULT', 'ATTENDANCE', 'PROPOSAL_VOTE', 'OBJECTION_RESULT', 'VERIFICATION')),
  CONSTRAINT ck_reported_fact_subject CHECK ((subject_code IS NOT NULL) = (kind IN (
    'PAPER', 'UNIT_STAMP', 'UPPER_STAMP', 'ELECTRONIC_COPY', 'PAPER_COPY', 'LISTING', 'BOOST_NOTICE', 'OBJECTION', 'WITHDRAWAL',
    'SETTLEMENT', 'OTHER_MONEY', 'PAYMENT', 'VERIFICATION', 'CLAIM_PAYMENT'))),
  CONSTRAINT ck_reported_fact_evidence CHECK (evidence IS NOT NULL OR kind NOT IN ('GROUND', 'AUDIT_FINDING', 'PENALTY')),
  CONSTRAINT ck_reported_fact_notice CHECK (kind <> 'NOTICE' OR (recognition_id IS NOT NULL AND ended_on IS NOT NULL)),
  CONSTRAINT ck_reported_fact_member CHECK (kind <> 'PENALTY' OR member_id IS NOT NULL),
  CONSTRAINT ck_reported_fact_amount CHECK ((amount_fen IS NOT NULL) = (kind IN ('OTHER_MONEY', 'PAYMENT'))),
  CONSTRAINT ck_reported_fact_sum CHECK (amount_fen IS NULL OR amount_fen > 0),
  CONSTRAINT ck_reported_fact_days CHECK (ended_on IS NULL OR ended_on >= happened_on)
) ENGINE = InnoDB;

-- A person's claim to a patent boost under a Beijing plan; papers, stamps, verification and payment are reported facts.
CREATE TABLE patent_claim (
  id                    BIGINT       NOT NULL AUTO_INCREMENT,
  studio_id             BIGINT       NOT NULL,
  code                  VARCHAR(40)  NOT NULL,
  plan_year             INT          NOT NULL,
  member_id             BIGINT       NOT NULL,        -- the claimant
  patent_number         VARCHAR(40)  NOT NULL,
  patent_kind           VARCHAR(20)  NOT NULL,
  patent_office         VARCHAR(20)  NOT NULL,
  grant_announced_on    DATE         NULL,
  inventor_position     INT          NOT NULL,        -- from 1
  service_invention     BOOLEAN      NULL,
  applied_in_production BOOLEAN      NULL,
  unit_kind             VARCHAR(20)  NULL,
  industry              VARCHAR(40)  NULL,
  front_line            BOOLEAN      NULL,
  mutual_aid_card       BOOLEAN      NULL,
  claimed_on            DATE         NOT NULL,
  recorded_at           DATETIME(6)  NOT NULL,
  recorded_by           BIGINT       NULL,
  voided_at             DATETIME(6)  NULL,
  standing_code         VARCHAR(40) AS (CASE WHEN voided_at IS NULL THEN code END) VIRTUAL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_patent_claim_code (standing_code),
  KEY ix_patent_claim_studio (studio_id, plan_year),
  CONSTRAINT fk_patent_claim_studio FOREIGN KEY (studio_id) REFERENCES studio (id),
  CONSTRAINT fk_patent_claim_member FOREIGN KEY (member_id) REFERENCES member (id),
  CONSTRAINT ck_patent_claim_position CHECK (inventor_position >= 1)
) ENGINE = InnoDB;
