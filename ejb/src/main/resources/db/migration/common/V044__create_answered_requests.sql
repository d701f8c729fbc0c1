create sequence answered_request_seq start with 1 increment by 50;
create table answered_request (
    id             bigint not null primary key,
    user_id        bigint not null,
    request_key    varchar(100) not null,
    request_hash   varchar(64) not null,
    answer_status  integer not null,
    answer_headers varchar(2000),
    answer_body    varchar(1000000),
    created_at     timestamp(6) with time zone not null,
    constraint answered_request_once unique (user_id, request_key),
    constraint answered_request_user_known foreign key (user_id) references user_account (id)
);
create index answered_request_by_age on answered_request (user_id, created_at);
