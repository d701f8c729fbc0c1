-- H2 does not read an index backwards: orders that turn need one of their own (PostgreSQL reads the others from behind).
create index enterprise_by_update_rising on enterprise (updated_at, id);
create index enterprise_by_name_falling on enterprise (name_key desc, id desc);
create index enterprise_by_founding_falling on enterprise (founded_on desc nulls last, id desc);
create index enterprise_by_staff_falling on enterprise (staff desc nulls last, id desc);
