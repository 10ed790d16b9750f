-- The sort of an upper union: DISTRICT, BUREAU, INDUSTRY, GROUP, UNIVERSITY, DIRECT.
ALTER TABLE organisation
  ADD COLUMN sort VARCHAR(20) NULL AFTER kind;

-- One administrator for everything is no more. Who was it keeps the accounts and gives the other two administrators their roles; an
-- administrator holds no role beside, so that the first of the roles stays and the others of the account go.
UPDATE role_grant
   SET role = 'SECURITY_ADMINISTRATOR', organisation_id = NULL, studio_id = NULL
 WHERE role = 'ADMINISTRATOR';

DELETE g FROM role_grant g
  JOIN role_grant a ON a.account_id = g.account_id AND a.role = 'SECURITY_ADMINISTRATOR'
 WHERE g.role <> 'SECURITY_ADMINISTRATOR' OR g.id > a.id;
