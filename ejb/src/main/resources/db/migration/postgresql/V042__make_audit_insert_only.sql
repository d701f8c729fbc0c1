-- The trigger holds for every user of the database, the owner included; the working user has not even the right.
create function refuse_audit_change() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail is insert-only';
end $$;
create trigger audit_entry_insert_only before update or delete on audit_entry for each row execute function refuse_audit_change();
create trigger audit_entry_no_truncate before truncate on audit_entry for each statement execute function refuse_audit_change();

revoke update, delete, truncate on audit_entry from ${workingUser};
