-- One body's word that a title was agreed by mistake; when all bodies have given theirs, the title and its votes are voided.
CREATE TABLE title_set_aside (
  id             BIGINT       NOT NULL AUTO_INCREMENT,
  studio_id      BIGINT       NOT NULL,
  recognition_id BIGINT       NOT NULL,
  body           VARCHAR(40)  NOT NULL,
  reason         VARCHAR(300) NOT NULL,
  decided_on     DATE         NOT NULL,
  document_no    VARCHAR(60)  NULL,
  recorded_at    DATETIME(6)  NOT NULL,
  recorded_by    BIGINT       NULL,
  voided_at      DATETIME(6)  NULL,
  standing       TINYINT GENERATED ALWAYS AS (IF(voided_at IS NULL, 1, NULL)) VIRTUAL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_set_aside_body (recognition_id, body, standing),
  UNIQUE KEY uq_set_aside_person (recognition_id, recorded_by, standing),
  KEY ix_set_aside_studio (studio_id),
  CONSTRAINT fk_set_aside_title FOREIGN KEY (recognition_id) REFERENCES recognition (id)
) ENGINE = InnoDB;
