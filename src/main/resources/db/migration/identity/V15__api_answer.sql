-- What a program was answered when it created something, for a day: whoever asks again with the same key gets it again.
create table api_answer (
    caller       text        not null,
    key          text        not null,
    request      text        not null, -- SHA-256 of method, address and content
    begun_at     timestamptz not null,
    status       smallint,             -- null while it is being worked on
    content_type text,
    location     text,
    content      bytea,
    primary key (caller, key)
);

create index api_answer_by_age on api_answer (begun_at);

alter table api_answer enable row level security;
alter table api_answer force row level security;
create policy by_the_program_itself on api_answer using (in_scope('*'));
