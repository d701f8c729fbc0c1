-- The application works under a user that owns nothing: it reads and writes rows, and changes no schema.
-- Later migrations take single rights away again (the audit trail is insert-only).
alter default privileges in schema public grant select, insert, update, delete on tables to ${workingUser};
alter default privileges in schema public grant usage, select on sequences to ${workingUser};
grant usage on schema public to ${workingUser};
