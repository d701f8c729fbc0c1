create sequence parameter_value_seq start with 1 increment by 50;
create table parameter_value (
    id          bigint not null primary key,
    param_key   varchar(80) not null,
    revision    bigint not null,
    valid_from  date not null,
    param_value varchar(2000) not null,
    changed_by  varchar(40),
    changed_at  timestamp(6) with time zone not null,
    constraint parameter_value_revision_once unique (param_key, revision),
    constraint parameter_value_revision_positive check (revision > 0)
);
