-- Tables of Hibernate Search (outbox-polling): changes wait here until the index has them. Names and types are its own.
create table hsearch_outbox_event (
  id uuid not null,
  entityname varchar(256) not null,
  entityid varchar(256) not null,
  entityidhash integer not null,
  tenantid varchar(255),
  payload blob not null,
  retries integer not null,
  processafter timestamp(6) with time zone not null,
  status enum ('ABORTED', 'PENDING') not null,
  constraint hsearch_outbox_event_pk primary key (id)
);
create index hsearch_outbox_event_by_hash on hsearch_outbox_event (entityidhash);
create index hsearch_outbox_event_by_time on hsearch_outbox_event (processafter);
create index hsearch_outbox_event_by_status on hsearch_outbox_event (status);

create table hsearch_agent (
  id uuid not null,
  type enum ('EVENT_PROCESSING_DYNAMIC_SHARDING', 'EVENT_PROCESSING_STATIC_SHARDING', 'MASS_INDEXING') not null,
  name varchar(255) not null,
  expiration timestamp(6) with time zone not null,
  state enum ('RUNNING', 'SUSPENDED', 'WAITING') not null,
  totalshardcount integer,
  assignedshardindex integer,
  tenantid varchar(255),
  payload blob,
  constraint hsearch_agent_pk primary key (id)
);
