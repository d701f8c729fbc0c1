create sequence enterprise_seq start with 1 increment by 50;

create table enterprise (
  id bigint primary key,
  name varchar(400) not null,
  uscc varchar(18),
  version bigint not null,
  constraint enterprise_uscc_unique unique (uscc)
);
insert into enterprise(id, name, uscc, version) values (1, '北京海创科技有限公司', '91110108PDY00001XU', 0);
