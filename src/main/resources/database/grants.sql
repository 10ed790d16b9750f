-- The database and its two users. Put passwords in the place of the dots.
CREATE DATABASE IF NOT EXISTS `{database}` CHARACTER SET utf8mb4;

-- Makes and changes tables (JDBC_MIGRATION_USER, JDBC_MIGRATION_PASSWORD). With GRANT OPTION the service gives its own user,
-- after each upgrade, the right to change rows of the tables that are there; without it, run the statements at the end by hand.
CREATE USER IF NOT EXISTS {owner} IDENTIFIED BY '…';
GRANT ALL PRIVILEGES ON `{database}`.* TO {owner} WITH GRANT OPTION;

-- The service itself (JDBC_USER, JDBC_PASSWORD): reads and adds everywhere, changes rows table by table, and never those of
-- audit_entry, audit_link and audit_checkpoint. No DROP, ALTER or CREATE at all, so TRUNCATE is refused too.
CREATE USER IF NOT EXISTS {service} IDENTIFIED BY '…';
GRANT SELECT, INSERT ON `{database}`.* TO {service};

-- A service that used one user for everything: take the rest back, then start it once with both users.
-- REVOKE ALL PRIVILEGES ON `{database}`.* FROM {service}; GRANT SELECT, INSERT ON `{database}`.* TO {service};
