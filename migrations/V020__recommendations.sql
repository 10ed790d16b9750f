-- A union's recommendation is reported like other facts that no ledger proves.
ALTER TABLE reported_fact
  DROP CONSTRAINT ck_reported_fact_kind,
  DROP CONSTRAINT ck_reported_fact_code;
ALTER TABLE reported_fact
  ADD CONSTRAINT ck_reported_fact_kind CHECK (kind IN (
    'GROUND', 'GROUND_RESULT', 'AUDIT_FINDING', 'AUDIT_RESULT', 'AUDIT', 'INVITATION', 'ATTENDANCE', 'SUPPORT', 'ALLIANCE',
    'PENALTY', 'PROPOSAL', 'PROPOSAL_VOTE', 'NOTICE', 'PAPER', 'UNIT_STAMP', 'UPPER_STAMP', 'ELECTRONIC_COPY', 'PAPER_COPY',
    'LISTING', 'BOOST_NOTICE', 'OBJECTION', 'OBJECTION_RESULT', 'WITHDRAWAL', 'SETTLEMENT', 'OTHER_MONEY', 'PAYMENT',
    'VERIFICATION', 'CLAIM_PAYMENT', 'RECOMMENDATION')),
  ADD CONSTRAINT ck_reported_fact_code CHECK ((code <> '') = (kind IN (
    'GROUND', 'AUDIT_FINDING', 'AUDIT', 'INVITATION', 'SUPPORT', 'PROPOSAL', 'PROPOSAL_VOTE', 'PAPER', 'OTHER_MONEY', 'PAYMENT',
    'CLAIM_PAYMENT', 'RECOMMENDATION')));
ALTER TABLE reported_fact
  ADD CONSTRAINT ck_reported_fact_recommendation CHECK (kind <> 'RECOMMENDATION' OR (answer IS NOT NULL AND note IS NOT NULL));
