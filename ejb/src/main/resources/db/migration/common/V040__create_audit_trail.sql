create sequence audit_entry_seq start with 1 increment by 50;
create table audit_entry (
    id          bigint not null primary key,
    happened_at timestamp(6) with time zone not null,
    user_id     bigint,
    actor       varchar(80),
    channel     varchar(10) not null,
    address     varchar(60),
    act         varchar(40) not null,
    object_kind varchar(40) not null,
    object_id   varchar(80),
    success     boolean not null,
    before_json varchar(1000000),
    after_json  varchar(1000000),
    constraint audit_entry_channel_known check (channel in ('WEB', 'REST', 'JOB'))
);
create index audit_entry_by_time on audit_entry (happened_at, id);
create index audit_entry_by_object on audit_entry (object_kind, object_id, id);
create index audit_entry_by_actor on audit_entry (actor, id);
