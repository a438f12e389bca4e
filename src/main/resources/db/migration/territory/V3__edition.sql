-- Which import the units come from: programs keep them in memory and read them again when it differs.
create table unit_edition (
    edition uuid not null,
    single  boolean primary key default true check (single)
);

insert into unit_edition (edition) values (gen_random_uuid());

-- Names are searched in memory.
drop index unit_name_by_similarity;
drop index unit_name_by_beginning;
