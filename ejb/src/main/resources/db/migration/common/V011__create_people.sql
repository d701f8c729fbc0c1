create sequence user_account_seq start with 1 increment by 50;
create table user_account (
    id                   bigint not null primary key,
    username             varchar(40) not null,
    display_name         varchar(120) not null,
    unit_id              bigint not null,
    phone                varchar(20),
    email                varchar(254),
    enterprise_id        bigint,
    main_contact         boolean not null,
    password_hash        varchar(400) not null,
    must_change_password boolean not null,
    one_time_until       timestamp(6) with time zone,
    active               boolean not null,
    barred               boolean not null,
    locked_until         timestamp(6) with time zone,
    last_login_at        timestamp(6) with time zone,
    rights_stamp         bigint not null,
    created_at           timestamp(6) with time zone not null,
    version              bigint not null,
    constraint user_account_username_unique unique (username),
    constraint user_account_username_lower check (username = lower(username)),
    constraint user_account_unit_known foreign key (unit_id) references unit (id)
);
create index user_account_by_unit on user_account (unit_id, username);
create index user_account_by_enterprise on user_account (enterprise_id);

create sequence role_grant_seq start with 1 increment by 50;
create table role_grant (
    id         bigint not null primary key,
    user_id    bigint not null,
    role       varchar(20) not null,
    granted_by bigint,
    granted_at timestamp(6) with time zone not null,
    constraint role_grant_once unique (user_id, role),
    constraint role_grant_user_known foreign key (user_id) references user_account (id),
    constraint role_grant_granter_known foreign key (granted_by) references user_account (id),
    constraint role_grant_not_to_oneself check (granted_by <> user_id),
    constraint role_grant_role_known check (role in ('STEWARD', 'UNIT_OFFICER', 'UNIT_HEAD', 'COORDINATOR', 'LEADER', 'AGENCY_USER', 'AGENCY_ADMIN',
        'ENTERPRISE_USER', 'POLICY_EDITOR', 'POLICY_APPROVER', 'SYS_ADMIN', 'SEC_ADMIN', 'AUDITOR'))
);
create index role_grant_by_role on role_grant (role, user_id);

create sequence login_session_seq start with 1 increment by 50;
create table login_session (
    id          bigint not null primary key,
    user_id     bigint not null,
    kind        varchar(10) not null,
    secret_hash varchar(64) not null,
    address     varchar(60),
    created_at  timestamp(6) with time zone not null,
    last_act_at timestamp(6) with time zone not null,
    expires_at  timestamp(6) with time zone not null,
    ended_at    timestamp(6) with time zone,
    constraint login_session_secret_unique unique (secret_hash),
    constraint login_session_user_known foreign key (user_id) references user_account (id),
    constraint login_session_kind_known check (kind in ('WEB', 'TOKEN'))
);
create index login_session_by_user on login_session (user_id, ended_at);

create sequence login_failure_seq start with 1 increment by 50;
create table login_failure (
    id          bigint not null primary key,
    user_id     bigint not null,
    address     varchar(60),
    happened_at timestamp(6) with time zone not null,
    constraint login_failure_user_known foreign key (user_id) references user_account (id)
);
create index login_failure_by_user on login_failure (user_id, happened_at);
