-- the day on which the file was archived; the list and the search mark it by its registration status
alter table enterprise add column ended_on date;

create sequence enterprise_end_seq start with 1 increment by 50;
create table enterprise_end (
  id bigint not null primary key,
  enterprise_id bigint not null,
  kind varchar(20) not null,
  ended_on date not null,
  reason varchar(1000) not null,
  status_before varchar(20) not null,
  ended_by bigint not null,
  ended_at timestamp(6) with time zone not null,
  undone_by bigint,
  undone_at timestamp(6) with time zone,
  undo_reason varchar(1000),
  constraint enterprise_end_enterprise foreign key (enterprise_id) references enterprise,
  constraint enterprise_end_by foreign key (ended_by) references user_account,
  constraint enterprise_end_undone_by foreign key (undone_by) references user_account,
  constraint enterprise_end_kind_known check (kind in ('REVOKED', 'DEREGISTERED', 'MOVED_OUT')),
  constraint enterprise_end_undone_with_reason check ((undone_at is null) = (undo_reason is null))
);
create index enterprise_end_by_enterprise on enterprise_end (enterprise_id, id desc);

-- assignments that the end ended, with the last day that they had before
create table enterprise_end_assignment (
  end_id bigint not null,
  assignment_id bigint not null,
  valid_to_before date,
  constraint enterprise_end_assignment_pk primary key (end_id, assignment_id),
  constraint enterprise_end_assignment_end foreign key (end_id) references enterprise_end,
  constraint enterprise_end_assignment_assignment foreign key (assignment_id) references steward_assignment
);
