create sequence relocation_seq start with 1 increment by 50;

-- open_key: the enterprise while the move is not done, so that there is one at a time;
-- name and uscc: as they were when the file left, because the old district reads it up to that day
create table relocation (
  id bigint not null primary key,
  enterprise_id bigint not null,
  from_district varchar(6) not null,
  to_district varchar(6) not null,
  registration_moves boolean not null,
  moves_on date not null,
  reason varchar(1000) not null,
  state varchar(20) not null,
  owner_id bigint not null,
  created_at timestamp(6) with time zone not null,
  released_by bigint,
  released_at timestamp(6) with time zone,
  accepted_by bigint,
  accepted_at timestamp(6) with time zone,
  receiver_id bigint,
  closed_by bigint,
  closed_at timestamp(6) with time zone,
  decision varchar(1000),
  name varchar(200),
  uscc varchar(18),
  done_on date,
  open_key bigint,
  version bigint not null,
  constraint relocation_enterprise foreign key (enterprise_id) references enterprise,
  constraint relocation_owner foreign key (owner_id) references user_account,
  constraint relocation_released_by foreign key (released_by) references user_account,
  constraint relocation_accepted_by foreign key (accepted_by) references user_account,
  constraint relocation_receiver foreign key (receiver_id) references user_account,
  constraint relocation_closed_by foreign key (closed_by) references user_account,
  constraint relocation_state_known check (state in ('PENDING', 'AGREED', 'DONE', 'REJECTED', 'WITHDRAWN')),
  constraint relocation_to_another check (from_district <> to_district),
  constraint relocation_by_two check (released_by <> accepted_by),
  constraint relocation_open_once unique (open_key)
);
create index relocation_by_from on relocation (from_district, state, id desc);
create index relocation_by_to on relocation (to_district, state, id desc);
create index relocation_by_enterprise on relocation (enterprise_id, state, id desc);
create index relocation_by_owner on relocation (owner_id, id desc);
create index relocation_by_receiver on relocation (receiver_id, id desc);
create index relocation_due on relocation (state, moves_on, id);

create table relocation_work (
  relocation_id bigint not null,
  position integer not null,
  kind varchar(20) not null,
  work_id bigint not null,
  enterprise_id bigint not null,
  title varchar(400) not null,
  choice varchar(10) not null,
  constraint relocation_work_pk primary key (relocation_id, position),
  constraint relocation_work_relocation foreign key (relocation_id) references relocation,
  constraint relocation_work_enterprise foreign key (enterprise_id) references enterprise,
  constraint relocation_work_choice_known check (choice in ('PASS', 'KEEP', 'FINISH'))
);
