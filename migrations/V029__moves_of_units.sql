-- That a unit goes over to another union: proposed by who has the unit, in force once the receiving union has agreed (BDA-26.3).
CREATE TABLE unit_move (
  id          BIGINT       NOT NULL AUTO_INCREMENT,
  unit_id     BIGINT       NOT NULL,
  union_id    BIGINT       NOT NULL,                  -- the receiving union
  moves_on    DATE         NOT NULL,
  proposed_at DATETIME(6)  NOT NULL,
  proposed_by BIGINT       NULL,
  answer      VARCHAR(10)  NULL,                      -- AGREED, DECLINED, WITHDRAWN; null: waits
  reason      VARCHAR(300) NULL,                      -- why it was declined
  answered_at DATETIME(6)  NULL,
  answered_by BIGINT       NULL,
  waits       TINYINT GENERATED ALWAYS AS (IF(answered_at IS NULL, 1, NULL)) VIRTUAL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_unit_move_waits (unit_id, waits),
  KEY ix_unit_move_union (union_id, answered_at),
  CONSTRAINT fk_unit_move_unit FOREIGN KEY (unit_id) REFERENCES organisation (id),
  CONSTRAINT fk_unit_move_union FOREIGN KEY (union_id) REFERENCES organisation (id),
  CONSTRAINT ck_unit_move_persons CHECK (answer IS NULL OR answer <> 'AGREED' OR answered_by <> proposed_by)
) ENGINE = InnoDB;
