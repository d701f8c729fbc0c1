create sequence steward_handover_seq start with 1 increment by 50;
create sequence steward_handover_item_seq start with 1 increment by 50;

create table steward_handover (
  id bigint not null primary key,
  kind varchar(10) not null,
  giver_id bigint not null,
  receiver_id bigint not null,
  starts_on date not null,
  ends_on date,
  reason varchar(1000) not null,
  state varchar(20) not null,
  created_by bigint not null,
  created_at timestamp(6) with time zone not null,
  decided_by bigint,
  decided_at timestamp(6) with time zone,
  decision varchar(1000),
  version bigint not null,
  constraint steward_handover_giver foreign key (giver_id) references user_account,
  constraint steward_handover_receiver foreign key (receiver_id) references user_account,
  constraint steward_handover_creator foreign key (created_by) references user_account,
  constraint steward_handover_decider foreign key (decided_by) references user_account,
  constraint steward_handover_not_to_oneself check (giver_id <> receiver_id),
  constraint steward_handover_kind_known check (kind in ('FOR_GOOD', 'DEPUTY')),
  constraint steward_handover_state_known check (state in ('PENDING', 'ACKNOWLEDGED', 'REJECTED')),
  constraint steward_handover_deputy_has_end check ((kind = 'DEPUTY') = (ends_on is not null)),
  constraint steward_handover_days check (ends_on >= starts_on)
);
create index steward_handover_by_receiver on steward_handover (receiver_id, state, id desc);
create index steward_handover_by_giver on steward_handover (giver_id, id desc);
create index steward_handover_by_creator on steward_handover (created_by, id desc);
create index steward_handover_by_state on steward_handover (state, id desc);

-- open_key: the assignment, while the hand-over waits; so that it is never handed over twice at once
create table steward_handover_item (
  id bigint not null primary key,
  handover_id bigint not null,
  enterprise_id bigint not null,
  assignment_id bigint not null,
  new_assignment_id bigint,
  outcome varchar(10) not null,
  open_key bigint,
  constraint steward_handover_item_handover foreign key (handover_id) references steward_handover,
  constraint steward_handover_item_enterprise foreign key (enterprise_id) references enterprise,
  constraint steward_handover_item_assignment foreign key (assignment_id) references steward_assignment,
  constraint steward_handover_item_new_assignment foreign key (new_assignment_id) references steward_assignment,
  constraint steward_handover_item_outcome_known check (outcome in ('WAITING', 'PASSED', 'LAPSED', 'NOT_TAKEN')),
  constraint steward_handover_item_open_once unique (open_key)
);
create index steward_handover_item_by_handover on steward_handover_item (handover_id, id);
create index steward_handover_item_by_enterprise on steward_handover_item (enterprise_id, handover_id);

create table steward_handover_work (
  handover_id bigint not null,
  position integer not null,
  kind varchar(20) not null,
  work_id bigint not null,
  enterprise_id bigint not null,
  title varchar(400) not null,
  choice varchar(10) not null,
  constraint steward_handover_work_pk primary key (handover_id, position),
  constraint steward_handover_work_handover foreign key (handover_id) references steward_handover,
  constraint steward_handover_work_enterprise foreign key (enterprise_id) references enterprise,
  constraint steward_handover_work_choice_known check (choice in ('PASS', 'KEEP', 'FINISH'))
);
