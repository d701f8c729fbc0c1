create sequence shared_care_request_seq start with 1 increment by 50;

-- open_key: asker and enterprise, while it waits; so that nobody asks for the same twice at once
create table shared_care_request (
  id bigint not null primary key,
  enterprise_id bigint not null,
  uscc varchar(18) not null,
  asker_id bigint not null,
  role varchar(20) not null,
  valid_from date,
  valid_to date,
  reason varchar(1000) not null,
  state varchar(20) not null,
  asked_at timestamp(6) with time zone not null,
  decided_by bigint,
  decided_at timestamp(6) with time zone,
  decision varchar(1000),
  assignment_id bigint,
  open_key varchar(60),
  version bigint not null,
  constraint shared_care_enterprise foreign key (enterprise_id) references enterprise,
  constraint shared_care_asker foreign key (asker_id) references user_account,
  constraint shared_care_decider foreign key (decided_by) references user_account,
  constraint shared_care_assignment foreign key (assignment_id) references steward_assignment,
  constraint shared_care_role_known check (role in ('CITY', 'SECTOR', 'LOCAL', 'BUILDING', 'DEPUTY', 'LIAISON')),
  constraint shared_care_state_known check (state in ('PENDING', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
  constraint shared_care_days check (valid_to >= valid_from),
  constraint shared_care_open_once unique (open_key)
);
create index shared_care_by_asker on shared_care_request (asker_id, id desc);
create index shared_care_by_enterprise on shared_care_request (enterprise_id, state, id desc);
create index shared_care_by_state on shared_care_request (state, id desc);
