-- A file that was found safe and is kept; its content is in the store under its hash, once for all files that share it.
create table file (
    province           text not null check (province ~ '^\d{2}$'),  -- first in every key of a growing table
    id                 uuid not null,
    key                uuid not null,           -- made by the client once per chosen file
    sender             uuid not null,
    subject            uuid,                    -- the person acted for
    area               text,                    -- the unit in which an officer or helper acted
    name               text not null check (length(name) between 1 and 200),
    purpose            text not null,
    media_type         text not null,
    size               bigint not null check (size > 0),
    width              integer check (width > 0),
    height             integer check (height > 0),
    sha256             text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    received_sha256    text not null check (received_sha256 ~ '^[0-9a-f]{64}$'),  -- what the client sent
    taken_at           timestamptz not null,
    unreferenced_since timestamptz,             -- null while it belongs to something
    primary key (province, id),
    unique (province, sender, key),
    check ((width is null) = (height is null))
);

create index file_by_id on file (id);
create index file_by_sha256 on file (sha256);
create index file_by_sender on file (sender, id);
create index file_unreferenced on file (unreferenced_since) where unreferenced_since is not null;

-- What a file belongs to, in the place of that thing. No foreign key to file: the two may be of different provinces.
create table attachment (
    province    text not null check (province ~ '^\d{2}$'),
    kind        text not null,
    thing       text not null,
    file        uuid not null,
    commune     text,
    holder      uuid,                           -- the person whose thing it is
    attached_by uuid,
    attached_at timestamptz not null,
    primary key (province, kind, thing, file)
);

create index attachment_by_file on attachment (file);

-- A file on its way. How much of it has come is the length of its part on the disk, not a number kept here.
create table upload (
    province   text not null check (province ~ '^\d{2}$'),
    id         uuid not null,                   -- the id of the file it becomes
    key        uuid not null,
    sender     uuid not null,
    subject    uuid,
    area       text,
    name       text not null check (length(name) <= 1000),
    purpose    text not null,
    length     bigint not null check (length > 0),
    begun_at   timestamptz not null,
    expires_at timestamptz not null,
    primary key (province, id),
    unique (province, sender, key)
);

create index upload_by_id on upload (id);
create index upload_by_expires_at on upload (expires_at);

alter table attachment enable row level security;
alter table attachment force row level security;
create policy attachment_in_scope on attachment
    using (is_self(holder) or is_self(attached_by) or in_scope(province, commune));

-- A file is seen by who sent it, by whom it was sent for, and by whoever sees a thing it belongs to.
alter table file enable row level security;
alter table file force row level security;
create policy file_in_scope on file
    using (is_self(sender) or is_self(subject) or in_scope(province, area)
           or exists (select 1 from attachment where attachment.file = file.id));

alter table upload enable row level security;
alter table upload force row level security;
create policy upload_of_sender on upload
    using (is_self(sender) or in_scope('*'));
