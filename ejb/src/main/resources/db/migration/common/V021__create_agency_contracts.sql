create sequence agency_contract_seq start with 1 increment by 50;

create table agency_contract (
  id bigint primary key,
  number varchar(40) not null,
  agency_unit_id bigint not null,
  client_unit_id bigint not null,
  valid_from date not null,
  valid_to date not null,
  state varchar(20) not null,
  version bigint not null,
  constraint agency_contract_number_unique unique (number),
  constraint agency_contract_agency foreign key (agency_unit_id) references unit,
  constraint agency_contract_client foreign key (client_unit_id) references unit,
  constraint agency_contract_days check (valid_to >= valid_from),
  constraint agency_contract_state_known check (state in ('DRAFT', 'SIGNED', 'IN_FORCE', 'SUSPENDED', 'EXPIRED', 'TERMINATED'))
);
create index agency_contract_by_agency on agency_contract (agency_unit_id);

create table agency_contract_enterprise (
  contract_id bigint not null,
  enterprise_id bigint not null,
  constraint agency_contract_enterprise_pk primary key (contract_id, enterprise_id),
  constraint agency_contract_enterprise_contract foreign key (contract_id) references agency_contract,
  constraint agency_contract_enterprise_enterprise foreign key (enterprise_id) references enterprise
);
create index agency_contract_enterprise_by_enterprise on agency_contract_enterprise (enterprise_id);
