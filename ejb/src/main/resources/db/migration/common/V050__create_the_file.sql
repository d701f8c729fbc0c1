-- What the ledgers know of an enterprise beside its card. One row a file, or none.
create table enterprise_profile (
  enterprise_id bigint primary key,
  organisation_code varchar(10),
  legacy_registration_number varchar(20),
  entity_type varchar(30),
  ownership varchar(20),
  legal_rep varchar(200),
  founded_precision varchar(5) not null,
  registered_capital numeric(24,4),
  registered_capital_currency varchar(3),
  registered_capital_qualifier varchar(10),
  registered_capital_text varchar(200),
  registered_capital_low numeric(24,4),
  registered_capital_high numeric(24,4),
  paid_in_capital numeric(24,4),
  paid_in_capital_currency varchar(3),
  paid_in_capital_qualifier varchar(10),
  paid_in_capital_text varchar(200),
  paid_in_capital_low numeric(24,4),
  paid_in_capital_high numeric(24,4),
  street varchar(200),
  park varchar(400),
  tax_district varchar(6),
  business_scope varchar(8000),
  statistics_industry_decided_on date,
  sub_fields varchar(2000),
  tech_fields varchar(2000),
  library_entry_month date,
  library_exit_month date,
  library_exit_reason varchar(400),
  package_batch varchar(200),
  package_joined_on date,
  package_left_on date,
  package_left_reason varchar(400),
  parent_group varchar(200),
  headquarters_place varchar(200),
  loan_need varchar(1000),
  space_need_note varchar(1000),
  credit_note varchar(4000),
  remark varchar(65534),
  confidence varchar(10),
  hnte_stated boolean,
  constraint enterprise_profile_enterprise foreign key (enterprise_id) references enterprise,
  constraint enterprise_profile_founded_precision_known check (founded_precision in ('DAY', 'MONTH', 'YEAR')),
  constraint enterprise_profile_ownership_known check (ownership in ('STATE', 'PRIVATE', 'FOREIGN', 'COLLECTIVE')),
  constraint enterprise_profile_confidence_known check (confidence in ('HIGH', 'MEDIUM', 'LOW')),
  constraint enterprise_profile_library_months check (library_exit_month >= library_entry_month),
  constraint enterprise_profile_package_days check (package_left_on >= package_joined_on)
);
create index enterprise_profile_by_organisation_code on enterprise_profile (organisation_code);

create sequence enterprise_figure_seq start with 1 increment by 50;
-- value exact, or a word like 约1200万 with its bounds, never both; in_use is true or absent, so that at most one stands for a period
create table enterprise_figure (
  id bigint primary key,
  enterprise_id bigint not null,
  measure varchar(40) not null,
  period varchar(20) not null,
  period_from date,
  period_to date,
  amount numeric(24,4),
  currency varchar(3),
  qualifier varchar(10),
  written varchar(200),
  low numeric(24,4),
  high numeric(24,4),
  source varchar(20) not null,
  as_of date not null,
  noted_by varchar(80) not null,
  noted_at timestamp(6) with time zone not null,
  in_use boolean,
  choice varchar(20) not null,
  choice_reason varchar(400),
  constraint enterprise_figure_enterprise foreign key (enterprise_id) references enterprise,
  constraint enterprise_figure_once_a_source unique (enterprise_id, measure, period, source),
  constraint enterprise_figure_one_in_use unique (enterprise_id, measure, period, in_use),
  constraint enterprise_figure_in_use_or_absent check (in_use = true),
  constraint enterprise_figure_exact_or_qualified check ((amount is null) = (qualifier is not null)),
  constraint enterprise_figure_qualifier_known check (qualifier in ('ABOUT', 'RANGE', 'OVER', 'UNDER')),
  constraint enterprise_figure_bounds check (high >= low),
  constraint enterprise_figure_period check (period_to >= period_from),
  constraint enterprise_figure_source_known check (source in ('SELF_REPORTED', 'VISIT', 'DEPARTMENT', 'PUBLIC')),
  constraint enterprise_figure_choice_known check (choice in ('ONLY_ONE', 'NEWER', 'EXACT', 'CHOSEN', 'OVERTAKEN'))
);

create sequence enterprise_contact_seq start with 1 increment by 50;
create table enterprise_contact (
  id bigint primary key,
  enterprise_id bigint not null,
  name varchar(200),
  title varchar(200),
  roles varchar(100) not null,
  emails varchar(2000),
  wechat varchar(100),
  valid_from date,
  valid_to date,
  constraint enterprise_contact_enterprise foreign key (enterprise_id) references enterprise,
  constraint enterprise_contact_days check (valid_to >= valid_from)
);
create index enterprise_contact_by_enterprise on enterprise_contact (enterprise_id, id);
create table enterprise_contact_phone (
  contact_id bigint not null,
  position integer not null,
  phone varchar(40) not null,
  constraint enterprise_contact_phone_pk primary key (contact_id, position),
  constraint enterprise_contact_phone_contact foreign key (contact_id) references enterprise_contact
);
create index enterprise_contact_phone_by_number on enterprise_contact_phone (phone, contact_id);

create sequence enterprise_qualification_seq start with 1 increment by 50;
create table enterprise_qualification (
  id bigint primary key,
  enterprise_id bigint not null,
  kind varchar(40) not null,
  level varchar(200),
  certificate_number varchar(200),
  batch_year integer,
  issued_on date,
  valid_until date,
  valid_until_precision varchar(5) not null,
  issued_by varchar(200),
  withdrawn_on date,
  withdrawn_reason varchar(400),
  source varchar(20) not null,
  as_of date not null,
  constraint enterprise_qualification_enterprise foreign key (enterprise_id) references enterprise,
  constraint enterprise_qualification_precision_known check (valid_until_precision in ('DAY', 'MONTH', 'YEAR')),
  constraint enterprise_qualification_days check (valid_until >= issued_on),
  constraint enterprise_qualification_source_known check (source in ('SELF_REPORTED', 'VISIT', 'DEPARTMENT', 'PUBLIC'))
);
create index enterprise_qualification_by_enterprise on enterprise_qualification (enterprise_id, kind);
create index enterprise_qualification_by_expiry on enterprise_qualification (kind, valid_until, enterprise_id);

create sequence enterprise_place_seq start with 1 increment by 50;
create table enterprise_place (
  id bigint primary key,
  enterprise_id bigint not null,
  kind varchar(20) not null,
  address varchar(2000) not null,
  valid_from date,
  valid_to date,
  constraint enterprise_place_enterprise foreign key (enterprise_id) references enterprise,
  constraint enterprise_place_kind_known check (kind in ('REGISTERED', 'OPERATING')),
  constraint enterprise_place_days check (valid_to >= valid_from)
);
create index enterprise_place_by_enterprise on enterprise_place (enterprise_id, kind);
