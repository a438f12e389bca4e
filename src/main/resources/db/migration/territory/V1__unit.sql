create extension if not exists btree_gist;

-- Provinces and communes, one row for each period in which nothing about them changed.
create table unit (
    code       text not null check (code ~ '^(\d{2}|\d{5})$'),
    valid_from date not null,
    valid_to   date check (valid_to > valid_from), -- the first day on which it no longer holds
    name       text not null,
    latin_name text not null,
    kind       text not null check (kind in ('province', 'city', 'commune', 'ward', 'special_zone')),
    parent     text check ((parent is null) = (length(code) = 2)),
    primary key (code, valid_from),
    exclude using gist (code with =, daterange(valid_from, valid_to) with &&)
);

create index unit_by_parent on unit (parent, code);

-- What changed, when and by which resolution; no kind before is a new unit, no kind after an ended one.
create table unit_change (
    code         text not null,
    effective_on date not null,
    name         text not null,
    kind_before  text,
    kind_after   text,
    parent       text,
    legal_basis  text not null,
    primary key (code, effective_on),
    check (kind_before is not null or kind_after is not null)
);

-- Codes that other systems send for a unit.
create table unit_alias (
    alias text primary key,
    code  text not null,
    note  text not null,
    check (alias <> code)
);

-- Units of the three levels that ended: commune level (5 digits), districts (3) and provinces (2).
create table former_unit (
    code     text primary key,
    ended_on date not null,
    name     text not null,
    kind     text not null,
    district text not null, -- its name, empty for a district itself and for a province
    province text not null  -- its name
);

create table former_unit_successor (
    former    text not null references former_unit (code),
    successor text not null,
    primary key (former, successor)
);

create index former_unit_by_successor on former_unit_successor (successor);

create table unit_figure (
    code       text primary key,
    area_km2   numeric(10, 2) check (area_km2 > 0),
    population integer check (population >= 0),
    as_of      text not null
);

create table unit_point (
    code      text primary key,
    latitude  double precision not null check (latitude between 6 and 24),
    longitude double precision not null check (longitude between 102 and 118)
);

-- Every name a unit has or had, made from the tables above whenever they change. Names are folded as Spelling.java says.
create table unit_name (
    folded     text not null,
    toned      text not null,
    unit       text,
    former     text,
    valid_from date not null,
    check ((unit is null) <> (former is null))
);

create index unit_name_by_similarity on unit_name using gin (folded gin_trgm_ops);
create index unit_name_by_beginning on unit_name (folded text_pattern_ops);

-- A province's own official layer: whole shapes (WKB) for asking, simplified ones (SVG path data) for drawing in
-- pixels of a thousandth of a degree, east of 102° E and south of 24° N.
create table unit_outline (
    code    text primary key,
    shape   bytea not null,
    drawing text not null,
    "left"  integer not null,
    top     integer not null,
    "right" integer not null check ("right" >= "left"),
    bottom  integer not null check (bottom >= top)
);
