-- Other values of a scheme's parameters, decided by the district union and in force from a day on; rows are only added.
-- Earlier findings keep the version that they were made under (finding.scheme_version).
CREATE TABLE policy_version (
  id             BIGINT       NOT NULL AUTO_INCREMENT,
  scheme         VARCHAR(40)  NOT NULL,
  version        INT          NOT NULL,
  effective_from DATE         NOT NULL,
  parameters     TEXT         NOT NULL,
  note           VARCHAR(500) NOT NULL,
  request_key    VARCHAR(80)  NOT NULL,
  published_at   DATETIME(6)  NOT NULL,
  published_by   BIGINT       NULL,
  publisher      VARCHAR(100) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_policy_version (scheme, version),
  UNIQUE KEY uq_policy_version_request (request_key)
) ENGINE = InnoDB;
