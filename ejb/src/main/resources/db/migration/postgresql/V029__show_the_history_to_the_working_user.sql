-- readiness compares what was applied with what the build brings
grant select on flyway_schema_history to ${workingUser};
