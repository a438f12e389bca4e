-- Which migrations have run, as a digest of their scripts: a start that finds its own has nothing to compare.
alter table installation add column scripts text;
