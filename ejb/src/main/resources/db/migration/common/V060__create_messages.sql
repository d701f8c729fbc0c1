create sequence inbox_message_seq start with 1 increment by 50;
create table inbox_message (
    id           bigint not null primary key,
    recipient_id bigint not null,
    unique_key   varchar(200) not null,
    subject      varchar(400) not null,
    subject_en   varchar(400) not null,
    body         varchar(4000) not null,
    body_en      varchar(4000) not null,
    link         varchar(300),
    created_at   timestamp(6) with time zone not null,
    read_at      timestamp(6) with time zone,
    constraint inbox_message_once unique (recipient_id, unique_key),
    constraint inbox_message_recipient_known foreign key (recipient_id) references user_account (id)
);
-- the list falls; the count in the bar of every page is read from the second index alone
create index inbox_message_by_recipient on inbox_message (recipient_id, id desc);
create index inbox_message_unread on inbox_message (recipient_id, read_at, id desc);
