create sequence outbox_message_seq start with 1 increment by 50;
create table outbox_message (
    id              bigint not null primary key,
    unique_key      varchar(200) not null,
    recipient       varchar(254) not null,
    subject         varchar(400) not null,
    body            varchar(100000) not null,
    state           varchar(10) not null,
    attempts        integer not null,
    next_attempt_at timestamp(6) with time zone not null,
    created_at      timestamp(6) with time zone not null,
    sent_at         timestamp(6) with time zone,
    last_error      varchar(500),
    constraint outbox_message_once unique (unique_key),
    constraint outbox_message_state_known check (state in ('WAITING', 'SENT', 'GIVEN_UP'))
);
create index outbox_message_due on outbox_message (state, next_attempt_at, id);
