-- Who verified an entry of a ledger and when; why it was last sent back. Activities and outcomes have had the first two.
ALTER TABLE activity
  ADD COLUMN sent_back_reason VARCHAR(300) NULL AFTER verified_by;

ALTER TABLE outcome
  ADD COLUMN sent_back_reason VARCHAR(300) NULL AFTER verified_by;

ALTER TABLE project
  ADD COLUMN verified_at      DATETIME(6)  NULL AFTER status,
  ADD COLUMN verified_by      BIGINT       NULL AFTER verified_at,
  ADD COLUMN sent_back_reason VARCHAR(300) NULL AFTER verified_by;

ALTER TABLE mentorship
  ADD COLUMN verified_at      DATETIME(6)  NULL AFTER status,
  ADD COLUMN verified_by      BIGINT       NULL AFTER verified_at,
  ADD COLUMN sent_back_reason VARCHAR(300) NULL AFTER verified_by;
