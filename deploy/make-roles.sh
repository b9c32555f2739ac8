#!/usr/bin/env bash
# Run once by the database container, on an empty volume: makes the database and the three roles of the newsroom, with
# the passwords of .env. docs/operations.md has the same as SQL, for a server of your own.
set -euo pipefail

psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" \
  --set owner="$FABUTING_OWNER_PASSWORD" --set app="$FABUTING_APP_PASSWORD" --set site="$FABUTING_SITE_PASSWORD" <<'SQL'
CREATE ROLE fabuting_owner LOGIN PASSWORD :'owner';
CREATE ROLE fabuting_app LOGIN PASSWORD :'app';
CREATE ROLE fabuting_site LOGIN PASSWORD :'site';
CREATE DATABASE fabuting OWNER fabuting_owner TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8';
REVOKE ALL ON DATABASE fabuting FROM PUBLIC;
GRANT CONNECT, TEMPORARY ON DATABASE fabuting TO fabuting_app;
GRANT CONNECT ON DATABASE fabuting TO fabuting_site;
SQL
