-- The two logins of the program. Run once as superuser inside the program's database, with the settings centre.owner_password and
-- centre.program_password of the session.
--   centre_owner    owns the database and its schema; migrations run with it; it makes the restricted role and gives it out
--   centre_program  the running program; migrations make it a member of the restricted role, which can't change history
DO $$
BEGIN
  EXECUTE format('CREATE ROLE centre_owner LOGIN CREATEROLE PASSWORD %L', current_setting('centre.owner_password'));
  EXECUTE format('CREATE ROLE centre_program LOGIN PASSWORD %L', current_setting('centre.program_password'));
  EXECUTE format('ALTER DATABASE %I OWNER TO centre_owner', current_database());
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO centre_program', current_database());
END
$$;
