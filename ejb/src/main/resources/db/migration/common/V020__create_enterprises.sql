create sequence enterprise_seq start with 1 increment by 50;
create sequence steward_assignment_seq start with 1 increment by 50;

create table enterprise (
  id bigint primary key,
  name varchar(200) not null,
  name_folded varchar(400) not null,
  name_key varchar(300) not null,
  name_initials varchar(200) not null,
  uscc varchar(18),
  uscc_absent_reason varchar(400),
  registered_district varchar(6) not null,
  operating_district varchar(6),
  statistics_district varchar(6),
  district varchar(6) not null,
  industry_code varchar(4),
  industry_edition integer,
  statistics_industry_code varchar(4),
  statistics_industry_edition integer,
  industry varchar(4),
  industry_section varchar(1),
  industry_division varchar(2),
  in_statistics_library boolean,
  statistics_status_as_of date,
  statistics_status_source varchar(20),
  independent_legal_person boolean,
  founded_on date,
  staff integer,
  tier varchar(1),
  package_level varchar(20),
  on_key_list boolean not null,
  registration_status varchar(20) not null,
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null,
  updated_by varchar(40) not null,
  version bigint not null,
  constraint enterprise_uscc_unique unique (uscc),
  constraint enterprise_uscc_length check (char_length(uscc) = 18),
  constraint enterprise_uscc_or_reason check (uscc is not null or uscc_absent_reason is not null),
  constraint enterprise_district_follows check (district = coalesce(operating_district, registered_district)),
  constraint enterprise_district_length check (char_length(registered_district) = 6 and char_length(district) = 6),
  constraint enterprise_industry_edition_known check (industry_edition in (2011, 2017)),
  constraint enterprise_industry_has_edition check (industry_code is null or industry_edition is not null),
  constraint enterprise_statistics_industry_edition_known check (statistics_industry_edition in (2011, 2017)),
  constraint enterprise_statistics_industry_has_edition check (statistics_industry_code is null or statistics_industry_edition is not null),
  constraint enterprise_statistics_status_has_source check (in_statistics_library is null or (statistics_status_as_of is not null and statistics_status_source is not null)),
  constraint enterprise_statistics_status_source_known check (statistics_status_source in ('SELF_REPORTED', 'VISIT', 'DEPARTMENT', 'PUBLIC')),
  constraint enterprise_staff_not_negative check (staff >= 0),
  constraint enterprise_tier_known check (tier in ('A', 'B', 'C')),
  constraint enterprise_package_level_known check (package_level in ('CITY', 'DISTRICT', 'STREET')),
  constraint enterprise_registration_status_known check (registration_status in ('EXISTING', 'REVOKED', 'DEREGISTERED', 'MOVED_OUT'))
);

-- each order a list may have, over everything and within what it is most often narrowed to; ties end with the id
create index enterprise_by_update on enterprise (updated_at desc, id desc);
create index enterprise_by_name on enterprise (name_key, id);
create index enterprise_by_founding on enterprise (founded_on asc nulls last, id);
create index enterprise_by_staff on enterprise (staff asc nulls last, id);
create index enterprise_by_district_update on enterprise (district, updated_at desc, id desc);
create index enterprise_by_district_name on enterprise (district, name_key, id);
create index enterprise_by_tier_update on enterprise (tier, updated_at desc, id desc);
create index enterprise_by_section_update on enterprise (industry_section, updated_at desc, id desc);
create index enterprise_by_division_update on enterprise (industry_division, updated_at desc, id desc);
create index enterprise_by_industry_update on enterprise (industry, updated_at desc, id desc);
create index enterprise_by_library_update on enterprise (in_statistics_library, updated_at desc, id desc);
create index enterprise_by_key_list_update on enterprise (on_key_list, updated_at desc, id desc);
create index enterprise_by_package_level_update on enterprise (package_level, updated_at desc, id desc);
-- counts within a district under any filters are read from the index alone
create index enterprise_by_district_and_class on enterprise (district, tier, in_statistics_library, on_key_list, industry_section, industry_division);

create table enterprise_former_name (
  enterprise_id bigint not null,
  position integer not null,
  name varchar(200) not null,
  name_folded varchar(400) not null,
  valid_from date,
  valid_to date,
  constraint enterprise_former_name_pk primary key (enterprise_id, position),
  constraint enterprise_former_name_enterprise foreign key (enterprise_id) references enterprise,
  constraint enterprise_former_name_days check (valid_to >= valid_from)
);

create table enterprise_tag (
  enterprise_id bigint not null,
  tag varchar(60) not null,
  constraint enterprise_tag_pk primary key (enterprise_id, tag),
  constraint enterprise_tag_enterprise foreign key (enterprise_id) references enterprise
);
create index enterprise_tag_by_tag on enterprise_tag (tag, enterprise_id);

create table steward_assignment (
  id bigint primary key,
  enterprise_id bigint not null,
  user_id bigint not null,
  role varchar(20) not null,
  valid_from date not null,
  valid_to date,
  constraint steward_assignment_enterprise foreign key (enterprise_id) references enterprise,
  constraint steward_assignment_user foreign key (user_id) references user_account,
  constraint steward_assignment_role_known check (role in ('CITY', 'SECTOR', 'LOCAL', 'BUILDING', 'DEPUTY', 'LIAISON')),
  constraint steward_assignment_days check (valid_to >= valid_from)
);
create index steward_assignment_by_enterprise on steward_assignment (enterprise_id, valid_from);
create index steward_assignment_by_user on steward_assignment (user_id, valid_from, enterprise_id);
