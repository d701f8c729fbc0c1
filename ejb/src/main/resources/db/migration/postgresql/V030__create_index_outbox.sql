-- Tables of Hibernate Search (outbox-polling): changes wait here until the index has them. Names and types are its own.
create table hsearch_outbox_event (
  id uuid not null,
  entityname varchar(256) not null,
  entityid varchar(256) not null,
  entityidhash integer not null,
  tenantid varchar(255),
  payload bytea not null,
  retries integer not null,
  processafter timestamp(6) with time zone not null,
  status varchar(255) not null,
  constraint hsearch_outbox_event_pk primary key (id),
  constraint hsearch_outbox_event_status_known check (status in ('PENDING', 'ABORTED'))
);
create index hsearch_outbox_event_by_hash on hsearch_outbox_event (entityidhash);
create index hsearch_outbox_event_by_time on hsearch_outbox_event (processafter);
create index hsearch_outbox_event_by_status on hsearch_outbox_event (status);

create table hsearch_agent (
  id uuid not null,
  type varchar(255) not null,
  name varchar(255) not null,
  expiration timestamp(6) with time zone not null,
  state varchar(255) not null,
  totalshardcount integer,
  assignedshardindex integer,
  tenantid varchar(255),
  payload bytea,
  constraint hsearch_agent_pk primary key (id),
  constraint hsearch_agent_type_known check (type in ('EVENT_PROCESSING_DYNAMIC_SHARDING', 'EVENT_PROCESSING_STATIC_SHARDING', 'MASS_INDEXING')),
  constraint hsearch_agent_state_known check (state in ('RUNNING', 'WAITING', 'SUSPENDED'))
);
