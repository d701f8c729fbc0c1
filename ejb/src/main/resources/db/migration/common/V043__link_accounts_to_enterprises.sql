alter table user_account add constraint user_account_enterprise_known foreign key (enterprise_id) references enterprise (id);
