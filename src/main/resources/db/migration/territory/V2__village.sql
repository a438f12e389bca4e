-- Villages are public to read; only an office whose area holds the commune writes them.
create table village (
    province text not null,
    code     text not null check (code ~ '^\d{5}\.\d{3}$'),
    version  integer not null check (version > 0),
    primary key (province, code)
);

create table village_period (
    province   text not null,
    code       text not null,
    valid_from date not null,
    valid_to   date check (valid_to > valid_from), -- the first day on which it no longer holds
    kind       text not null,
    name       text not null check (length(name) between 1 and 100),
    primary key (province, code, valid_from),
    foreign key (province, code) references village (province, code),
    exclude using gist (province with =, code with =, daterange(valid_from, valid_to) with &&)
);

-- What was decided, and which villages there were before and after it.
create table village_change (
    province     text not null,
    id           uuid not null,
    commune      text not null,
    act          text not null check (act in ('create', 'rename', 'merge', 'split')),
    effective_on date not null,
    legal_basis  text not null,
    content      text not null, -- digest of what was sent, to tell a repeat from a mistake
    decided_by   uuid,
    recorded_at  timestamptz not null,
    primary key (province, id)
);

create index village_change_by_commune on village_change (province, commune, effective_on desc, recorded_at desc);

create table village_change_part (
    province text not null,
    change   uuid not null,
    side     text not null check (side in ('before', 'after')),
    village  text not null,
    name     text not null,
    primary key (province, change, side, village),
    foreign key (province, change) references village_change (province, id)
);

-- Lists that were read and wait a day to be confirmed.
create table village_list (
    province text not null,
    id       uuid not null,
    commune  text not null,
    rows     jsonb not null,
    made_at  timestamptz not null,
    primary key (province, id)
);

create index village_list_by_age on village_list (made_at);

alter table village enable row level security;
alter table village force row level security;
create policy village_read on village for select using (true);
create policy village_write on village
    for all using (in_scope(province, left(code, 5))) with check (in_scope(province, left(code, 5)));

alter table village_period enable row level security;
alter table village_period force row level security;
create policy village_period_read on village_period for select using (true);
create policy village_period_write on village_period
    for all using (in_scope(province, left(code, 5))) with check (in_scope(province, left(code, 5)));

alter table village_change enable row level security;
alter table village_change force row level security;
create policy village_change_read on village_change for select using (true);
create policy village_change_write on village_change
    for all using (in_scope(province, commune)) with check (in_scope(province, commune));

alter table village_change_part enable row level security;
alter table village_change_part force row level security;
create policy village_change_part_read on village_change_part for select using (true);
create policy village_change_part_write on village_change_part
    for all using (in_scope(province, left(village, 5))) with check (in_scope(province, left(village, 5)));

alter table village_list enable row level security;
alter table village_list force row level security;
create policy village_list_in_scope on village_list
    for all using (in_scope(province, commune)) with check (in_scope(province, commune));
