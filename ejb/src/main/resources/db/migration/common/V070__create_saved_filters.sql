create sequence saved_filter_seq start with 1 increment by 50;
create table saved_filter (
    id          bigint not null primary key,
    list_kind   varchar(40) not null,
    owner_id    bigint not null references user_account (id),
    unit_id     bigint references unit (id),
    filter_name varchar(120) not null,
    query       varchar(2000) not null,
    standard    boolean not null,
    version     bigint not null,
    constraint saved_filter_name_once unique (owner_id, list_kind, filter_name)
);
create index saved_filter_unit on saved_filter (unit_id, list_kind);

create sequence column_choice_seq start with 1 increment by 50;
create table column_choice (
    id        bigint not null primary key,
    list_kind varchar(40) not null,
    owner_id  bigint not null references user_account (id),
    columns   varchar(1000) not null,
    constraint column_choice_once unique (owner_id, list_kind)
);
