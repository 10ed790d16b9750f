-- One body's word that a review, or a step of a rectification, was agreed by mistake; when all bodies have given theirs,
-- what was agreed stands no more and the words are settled.
CREATE TABLE review_set_aside (
  id          BIGINT       NOT NULL AUTO_INCREMENT,
  studio_id   BIGINT       NOT NULL,
  programme   VARCHAR(40)  NOT NULL,
  matter      VARCHAR(12)  NOT NULL,              -- REVIEW, ORDER, EXTENSION, VERDICT
  subject_id  BIGINT       NOT NULL,              -- the review, the extension, else the rectification
  body        VARCHAR(40)  NOT NULL,
  reason      VARCHAR(300) NOT NULL,
  decided_on  DATE         NOT NULL,
  document_no VARCHAR(60)  NULL,
  recorded_at DATETIME(6)  NOT NULL,
  recorded_by BIGINT       NULL,
  settled_at  DATETIME(6)  NULL,
  standing    TINYINT GENERATED ALWAYS AS (IF(settled_at IS NULL, 1, NULL)) VIRTUAL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_review_set_aside_body (matter, subject_id, body, standing),
  UNIQUE KEY uq_review_set_aside_person (matter, subject_id, recorded_by, standing),
  KEY ix_review_set_aside_studio (studio_id),
  CONSTRAINT ck_review_set_aside_matter CHECK (matter IN ('REVIEW', 'ORDER', 'EXTENSION', 'VERDICT'))
) ENGINE = InnoDB;

-- A verdict that was set aside is voted on anew.
ALTER TABLE rectification_vote
  ADD COLUMN voided_at DATETIME(6) NULL,
  ADD COLUMN standing TINYINT GENERATED ALWAYS AS (IF(voided_at IS NULL, 1, NULL)) VIRTUAL,
  DROP KEY uq_rectification_vote_body,
  DROP KEY uq_rectification_vote_voter,
  ADD UNIQUE KEY uq_rectification_vote_body (step, subject_id, body, standing),
  ADD UNIQUE KEY uq_rectification_vote_voter (step, subject_id, recorded_by, standing);
