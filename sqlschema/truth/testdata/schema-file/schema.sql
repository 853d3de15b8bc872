-- One file, as written by hand.
SET NAMES utf8mb4;

create table if not exists Tenants
(
    Id         int auto_increment,
    `key`      varchar(32)                          not null,
    created    datetime default current_timestamp() null,
    settings   longtext collate utf8mb4_bin         null check (json_valid(`settings`)),
    constraint Tenants_pk primary key (Id),
    constraint Tenants_key unique (`key`)
);

create table Members
(
    tenant_id int         not null references Tenants (Id) on delete cascade,
    login     varchar(64) not null,
    invited_tenant int    null,
    invited_by varchar(64) null,
    level     tinyint unsigned default 0 not null,
    big       bigint signed,
    ratio     float(7,4),
    raw       bit(3) default b'101',
    fixed     binary,
    nat       national varchar(10),
    txt       text(100),
    uid       uuid,
    ip        inet6,
    primary key (tenant_id, login),
    constraint Members_inviter foreign key (invited_tenant, invited_by)
        references Members (tenant_id, login) on delete set null on update cascade
)
    engine = InnoDB
    default charset = utf8mb4;

create index Members_level on Members (level desc, login(10));
create or replace table Notes (id int);
create or replace table Notes
(
    id        int unsigned not null auto_increment primary key comment 'key',
    tenant_id int not null,
    login     varchar(64) not null,
    body      tinytext,
    hidden    int invisible default 1,
    shout     varchar(10) generated always as (upper(login)) virtual,
    key (login),
    unique index (tenant_id, id),
    fulltext key (body),
    constraint `note's author` foreign key (tenant_id, login) references Members (tenant_id, login) on delete cascade
);
create table `odd ``name` (`a b` int primary key, `select` int references `Tenants` (`Id`));
create temporary table scratch (id int);
create table MemberNotes like Notes;
alter table MemberNotes add constraint mn foreign key (tenant_id) references Tenants (Id), drop column shout;
alter table Tenants add column parent int null after Id, add foreign key (parent) references Tenants (Id) on delete restrict;
create table if not exists Log (
    id int not null, tenant int not null, foreign key (tenant) references Tenants (Id) on delete cascade
) engine=Memory;
create table Cached (id int primary key, tenant int references Tenants (Id) on delete cascade) engine=Aria;
delimiter |
create trigger Members_bd before delete on Members for each row begin
    -- the children; first
    delete from Notes where tenant_id = old.tenant_id;
    case old.level when 1 then set @x = 'a|b'; else begin end; end case;
end |
create trigger Notes_au after update on Notes for each row follows_nothing: begin set @n = 1; end |
delimiter ;
drop trigger Notes_au;
create algorithm=merge definer=current_user sql security invoker view MemberList as
    select t.`key`, m.login from Tenants t join Members m on m.tenant_id = t.Id;
create view Gone as select 1 as one;
drop view if exists Gone;
