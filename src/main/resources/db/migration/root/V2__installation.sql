-- What this database is. Real and pretended people never share one, and an older program never writes to it.
create table installation (
    single     boolean primary key default true check (single),  -- there is one row
    kind       text not null check (kind in ('live', 'demo')),
    version    text not null,
    created_at timestamptz not null
);
