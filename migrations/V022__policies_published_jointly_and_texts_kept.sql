-- A change of a policy that several bodies make together: it waits until each of them has agreed, and changes nothing before.
CREATE TABLE policy_proposal (
  id             BIGINT       NOT NULL AUTO_INCREMENT,
  scheme         VARCHAR(40)  NOT NULL,
  effective_from DATE         NOT NULL,
  parameters     TEXT         NOT NULL,
  pack           MEDIUMTEXT   NULL,
  note           VARCHAR(500) NOT NULL,
  request_key    VARCHAR(80)  NOT NULL,
  bodies         VARCHAR(400) NOT NULL,              -- codes of those who all have to agree, separated by commas
  body           VARCHAR(40)  NOT NULL,              -- the one that sent it
  sent_at        DATETIME(6)  NOT NULL,
  sent_by        BIGINT       NULL,
  sender         VARCHAR(100) NOT NULL,
  state          VARCHAR(12)  NOT NULL,
  version        INT          NULL,                  -- what it was published as
  waiting        TINYINT GENERATED ALWAYS AS (IF(state = 'WAITING', 1, NULL)) VIRTUAL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_policy_proposal_waiting (scheme, waiting),
  UNIQUE KEY uq_policy_proposal_request (request_key),
  CONSTRAINT ck_policy_proposal_state CHECK (state IN ('WAITING', 'PUBLISHED', 'DECLINED', 'WITHDRAWN')),
  CONSTRAINT ck_policy_proposal_version CHECK ((version IS NOT NULL) = (state = 'PUBLISHED'))
) ENGINE = InnoDB;

-- A body's word on it; the first is that of the body that sent it. Nobody gives the word of two bodies.
CREATE TABLE policy_proposal_word (
  id          BIGINT       NOT NULL AUTO_INCREMENT,
  proposal_id BIGINT       NOT NULL,
  body        VARCHAR(40)  NOT NULL,
  concurs     BOOLEAN      NOT NULL,
  reason      VARCHAR(300) NULL,
  said_at     DATETIME(6)  NOT NULL,
  said_by     BIGINT       NULL,
  person      VARCHAR(100) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_policy_word_body (proposal_id, body),
  UNIQUE KEY uq_policy_word_person (proposal_id, said_by),
  CONSTRAINT fk_policy_word_proposal FOREIGN KEY (proposal_id) REFERENCES policy_proposal (id),
  CONSTRAINT ck_policy_word_reason CHECK (concurs OR reason IS NOT NULL)
) ENGINE = InnoDB;

-- The texts of outside packs that the service has gone by, so that what was judged by them stays to be seen when the files change.
CREATE TABLE policy_text (
  scheme    VARCHAR(40) NOT NULL,
  version   VARCHAR(60) NOT NULL,
  first_day DATE        NULL,                        -- from which it holds; null: it has always held
  files     MEDIUMTEXT  NOT NULL,                    -- by name, as JSON
  loaded_on DATE        NOT NULL,
  PRIMARY KEY (scheme, version)
) ENGINE = InnoDB;
