#!/bin/sh
# Run by the PostgreSQL image when it makes a new database.
set -eu
psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" --dbname "$POSTGRES_DB" <<'SQL'
\getenv owner_password OWNER_PASSWORD
\getenv program_password PROGRAM_PASSWORD
\o /dev/null
SELECT set_config('centre.owner_password', :'owner_password', false), set_config('centre.program_password', :'program_password', false);
\i /deploy/postgres/logins.sql
SQL
