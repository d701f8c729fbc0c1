create sequence unit_seq start with 1001 increment by 50;
create table unit (
    id            bigint not null primary key,
    code          varchar(40) not null,
    name          varchar(400) not null,
    name_en       varchar(600),
    kind          varchar(20) not null,
    parent_id     bigint,
    district_code varchar(6),
    active        boolean not null,
    version       bigint not null,
    constraint unit_code_unique unique (code),
    constraint unit_parent_known foreign key (parent_id) references unit (id),
    constraint unit_not_below_itself check (parent_id <> id),
    constraint unit_kind_known check (kind in ('CITY', 'CITY_DEPARTMENT', 'DISTRICT', 'STREET', 'PARK', 'AGENCY', 'ENTERPRISE')),
    constraint unit_of_district check (kind not in ('DISTRICT', 'STREET', 'PARK') or district_code is not null)
);
create index unit_by_parent on unit (parent_id);
