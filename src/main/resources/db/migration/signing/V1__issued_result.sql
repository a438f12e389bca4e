-- What was issued and whether it still holds. Says nothing of whom it was issued to, so anybody who has the code may ask.

create table issued_result (
    province    text not null,
    code        text not null check (code <> ''),
    issuer      text not null,                              -- the authority, as on the paper
    issued_on   date not null,
    status      text not null default 'VALID' check (status in ('VALID', 'REPLACED', 'REVOKED')),
    replaced_by text,                                       -- code of the result that holds instead
    primary key (province, code),
    check ((status = 'REPLACED') = (replaced_by is not null))
);

create index issued_result_by_code on issued_result (code);

-- Its file, as issued and as strengthened by time stamps since.
create table issued_file (
    province text not null,
    code     text not null,
    sha256   text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    primary key (province, code, sha256),
    foreign key (province, code) references issued_result (province, code)
);
